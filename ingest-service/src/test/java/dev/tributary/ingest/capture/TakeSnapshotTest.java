package dev.tributary.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeSnapshotTest {
  private static final ChangeEvent NOTE =
      new ReadRow().read(CapturedTable.NOTE, MapRow.aNote(), new Position(1, Instant.EPOCH));

  private final List<String> story = new ArrayList<>();

  @Test
  void the_slot_is_made_when_every_row_is_in_kafka() throws InterruptedException {
    var takeSnapshot = new TakeSnapshot(Telling::new, publish(records -> story.add("written")));

    takeSnapshot.take();

    assertThat(story).containsExactly("written", "written", "slot", "closed");
  }

  @Test
  void without_kafka_there_is_no_slot() {
    var takeSnapshot =
        new TakeSnapshot(
            Telling::new,
            publish(records -> {
              throw new NotPublished("Kafka is away", null);
            }));

    assertThatThrownBy(takeSnapshot::take).isInstanceOf(NotPublished.class);
    assertThat(story).containsExactly("closed");
  }

  private static PublishChanges publish(FakeRecords.Publishing publishing) {
    return new PublishChanges(new RouteChange(), new FakeRecords(publishing));
  }

  /** Two batches of one note each. */
  private final class Telling implements Snapshots.Snapshot {
    @Override
    public void read(Snapshots.Batches batches) throws InterruptedException {
      batches.take(List.of(NOTE));
      batches.take(List.of(NOTE));
    }

    @Override
    public void makeSlot() {
      story.add("slot");
    }

    @Override
    public void close() {
      story.add("closed");
    }
  }
}
