package dev.tributary.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.ingest.capture.CaptureState;
import dev.tributary.platform.embedded.InProcessKafka;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a broker of its own, which can be taken away. */
class KafkaOutageIT {
  private static final UserId MARTA = new UserId(UUID.randomUUID());

  private final TestDatabase database = RealParts.freshDatabase();
  private final ProfileId profile = database.addProfile(MARTA);
  private final NothingLost nothingLost = new NothingLost();

  @TempDir Path folder;

  @AfterEach
  void leave_no_slot() {
    database.dropSlots();
  }

  @Test
  void kafka_may_be_away_at_the_start_and_later() {
    commit(10);
    try (Switchboard board = Switchboard.open();
        RunningIngest ingest = RunningIngest.on(database, board.address(), context -> {})) {
      ingest.in(CaptureState.Failed.class);
      assertThat(ingest.state()).asString().contains("Kafka cannot be reached");

      try (InProcessKafka kafka = InProcessKafka.start(folder)) {
        board.connectTo(kafka.bootstrapServers());
        ingest.streaming();
        commit(10);
        nothingLost.judge(board.address());
        board.connectTo(null);
      }
      commit(10);

      try (InProcessKafka back = InProcessKafka.start(folder)) {
        board.connectTo(back.bootstrapServers());
        commit(10);
        nothingLost.judge(board.address());
      }
    }
  }

  private void commit(int count) {
    nothingLost.committed(database.addNotes(MARTA, profile, count));
  }
}
