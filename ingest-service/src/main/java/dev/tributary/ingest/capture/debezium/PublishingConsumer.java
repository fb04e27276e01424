package dev.tributary.ingest.capture.debezium;

import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.PublishChanges;
import io.debezium.engine.ChangeEvent;
import io.debezium.engine.DebeziumEngine;
import java.util.List;
import org.apache.kafka.connect.source.SourceRecord;

/**
 * Takes the engine's batches. A record is marked only when the whole batch is in Kafka.
 *
 * <p>Whatever goes wrong leaves here as {@link CaptureFailed}, which ends the engine. Connect's
 * RetriableException would not: the engine would go on with the next batch and, by marking that
 * one, confirm this one as well.
 */
final class PublishingConsumer
    implements DebeziumEngine.ChangeConsumer<ChangeEvent<SourceRecord, SourceRecord>> {
  private final SourceRecordChanges changes;
  private final PublishChanges publish;

  PublishingConsumer(SourceRecordChanges changes, PublishChanges publish) {
    this.changes = changes;
    this.publish = publish;
  }

  @Override
  public void handleBatch(
      List<ChangeEvent<SourceRecord, SourceRecord>> records,
      DebeziumEngine.RecordCommitter<ChangeEvent<SourceRecord, SourceRecord>> committer)
      throws InterruptedException {
    try {
      publish.publish(changes.of(records.stream().map(ChangeEvent::value).toList()));
      for (ChangeEvent<SourceRecord, SourceRecord> record : records) {
        committer.markProcessed(record);
      }
      committer.markBatchFinished();
    } catch (RuntimeException | Error e) {
      throw new CaptureFailed("a batch was not carried", e);
    }
  }
}
