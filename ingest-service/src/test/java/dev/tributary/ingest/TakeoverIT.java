package dev.tributary.ingest;

import dev.tributary.ingest.capture.CaptureState;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TakeoverIT {
  private static final UserId MARTA = new UserId(UUID.randomUUID());

  private final TestDatabase database = RealParts.freshDatabase();
  private final ProfileId profile = database.addProfile(MARTA);
  private final NothingLost nothingLost = new NothingLost();

  @AfterEach
  void leave_no_slot() {
    database.dropSlots();
  }

  @Test
  void what_was_committed_while_it_was_down_arrives_after_the_next_start() {
    try (RunningIngest first = RunningIngest.on(database)) {
      first.streaming();
      commit(10);
    }
    commit(1_000);

    try (RunningIngest second = RunningIngest.on(database)) {
      second.streaming();
      commit(10);

      nothingLost.judge(RealParts.kafka());
    }
  }

  @Test
  void a_second_instance_stands_by_and_takes_over() throws InterruptedException {
    RunningIngest first = RunningIngest.on(database).streaming();
    try (RunningIngest second = RunningIngest.on(database).in(CaptureState.Standby.class)) {
      Thread writer = Thread.ofPlatform().start(() -> commitOneByOne(300));

      first.close();

      second.streaming();
      writer.join();
      nothingLost.judge(RealParts.kafka());
    }
  }

  private void commit(int count) {
    nothingLost.committed(database.addNotes(MARTA, profile, count));
  }

  private void commitOneByOne(int count) {
    for (int note = 0; note < count; note++) {
      commit(1);
    }
  }
}
