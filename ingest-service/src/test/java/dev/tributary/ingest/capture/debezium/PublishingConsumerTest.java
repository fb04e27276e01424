package dev.tributary.ingest.capture.debezium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.FakeRecords;
import dev.tributary.ingest.capture.Outgoing;
import dev.tributary.ingest.capture.PublishChanges;
import dev.tributary.ingest.capture.ReadRow;
import dev.tributary.ingest.capture.RouteChange;
import io.debezium.engine.ChangeEvent;
import io.debezium.engine.DebeziumEngine;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.connect.errors.RetriableException;
import org.apache.kafka.connect.source.SourceRecord;
import org.junit.jupiter.api.Test;

class PublishingConsumerTest {
  private final List<String> story = new ArrayList<>();
  private final Committer committer = new Committer();

  @Test
  void records_are_marked_in_order_once_all_are_written() throws InterruptedException {
    PublishingConsumer consumer = consumer(records -> story.add("written " + records.size()));

    consumer.handleBatch(batch(), committer);

    assertThat(story).containsExactly("written 2", "marked", "marked", "marked", "finished");
  }

  @Test
  void what_is_written_is_what_was_inserted() throws InterruptedException {
    List<Outgoing> written = new ArrayList<>();

    consumer(written::addAll).handleBatch(batch(), committer);

    assertThat(written)
        .extracting(record -> record.headers().get("ce_id"))
        .containsExactly(SourceRecordFixture.NOTE + "/1", SourceRecordFixture.EVENT.toString());
  }

  @Test
  void nothing_is_marked_of_a_batch_that_was_not_written() {
    PublishingConsumer consumer =
        consumer(records -> {
          throw new IllegalStateException("away");
        });

    assertThatThrownBy(() -> consumer.handleBatch(batch(), committer))
        .isInstanceOf(CaptureFailed.class);
    assertThat(story).isEmpty();
  }

  @Test
  void an_error_ends_the_engine_like_any_other_failure() {
    PublishingConsumer consumer =
        consumer(records -> {
          throw new StackOverflowError();
        });

    assertThatThrownBy(() -> consumer.handleBatch(batch(), committer))
        .isInstanceOf(CaptureFailed.class);
    assertThat(story).isEmpty();
  }

  @Test
  void no_exception_leaves_that_would_make_the_engine_skip_the_batch() {
    PublishingConsumer consumer =
        consumer(records -> {
          throw new RetriableException("skips the batch");
        });

    assertThatThrownBy(() -> consumer.handleBatch(batch(), committer))
        .isNotInstanceOf(RetriableException.class);
  }

  private static PublishingConsumer consumer(FakeRecords.Publishing publishing) {
    return new PublishingConsumer(
        new SourceRecordChanges(new ReadRow()),
        new PublishChanges(new RouteChange(), new FakeRecords(publishing)));
  }

  /** A note, a heartbeat and an outbox row. */
  private static List<ChangeEvent<SourceRecord, SourceRecord>> batch() {
    return List.of(
        new Event(SourceRecordFixture.aNote()),
        new Event(SourceRecordFixture.aHeartbeat()),
        new Event(SourceRecordFixture.anOutboxRow()));
  }

  private record Event(SourceRecord record) implements ChangeEvent<SourceRecord, SourceRecord> {
    @Override
    public SourceRecord key() {
      return record;
    }

    @Override
    public SourceRecord value() {
      return record;
    }

    @Override
    public String destination() {
      return record.topic();
    }

    @Override
    public Integer partition() {
      return 0;
    }
  }

  private final class Committer
      implements DebeziumEngine.RecordCommitter<ChangeEvent<SourceRecord, SourceRecord>> {
    @Override
    public void markProcessed(ChangeEvent<SourceRecord, SourceRecord> record) {
      story.add("marked");
    }

    @Override
    public void markBatchFinished() {
      story.add("finished");
    }

    @Override
    public void markProcessed(
        ChangeEvent<SourceRecord, SourceRecord> record, DebeziumEngine.Offsets offsets) {
      throw new UnsupportedOperationException();
    }

    @Override
    public DebeziumEngine.Offsets buildOffsets() {
      throw new UnsupportedOperationException();
    }
  }
}
