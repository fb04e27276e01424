package dev.tributary.ingest.capture.debezium;

import dev.tributary.ingest.capture.Backoff;
import dev.tributary.ingest.capture.CaptureDatabase;
import dev.tributary.ingest.capture.CaptureSource;
import dev.tributary.ingest.capture.CaptureSupervisor;
import dev.tributary.ingest.capture.ChangeStreams;
import dev.tributary.ingest.capture.Grants;
import dev.tributary.ingest.capture.OutgoingRecords;
import dev.tributary.ingest.capture.PublishChanges;
import dev.tributary.ingest.capture.ReadRow;
import dev.tributary.ingest.capture.RouteChange;
import dev.tributary.ingest.capture.Slots;
import dev.tributary.ingest.capture.Snapshots;
import dev.tributary.ingest.capture.TakeSnapshot;
import dev.tributary.schema.id.IdSource;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CaptureConfiguration {
  @Bean
  PublishChanges publishChanges(OutgoingRecords records) {
    return new PublishChanges(new RouteChange(), records);
  }

  @Bean
  TakeSnapshot takeSnapshot(Snapshots snapshots, PublishChanges publish) {
    return new TakeSnapshot(snapshots, publish);
  }

  @Bean
  ChangeStreams changeStreams(CaptureSource source, PublishChanges publish, IdSource ids) {
    var consumer = new PublishingConsumer(new SourceRecordChanges(new ReadRow()), publish);
    return new DebeziumChangeStreams(source, consumer, ids);
  }

  @Bean
  CaptureDatabase captureDatabase(
      Grants grants,
      Slots slots,
      OutgoingRecords records,
      TakeSnapshot takeSnapshot,
      ChangeStreams changes) {
    return new CaptureDatabase(grants, slots, records, takeSnapshot, changes, Thread::sleep);
  }

  @Bean
  CaptureSupervisor captureSupervisor(CaptureDatabase capture, Clock clock) {
    return new CaptureSupervisor(
        capture, Backoff.STANDARD, clock, Thread::sleep, new CaptureStateLog());
  }

  @Bean
  CaptureLifecycle captureLifecycle(CaptureSupervisor supervisor) {
    return new CaptureLifecycle(supervisor);
  }

  @Bean
  CaptureHealth captureHealthIndicator(CaptureSupervisor supervisor) {
    return new CaptureHealth(supervisor);
  }
}
