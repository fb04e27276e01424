package dev.tributary.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.ingest.capture.CaptureState;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaptureFaultsIT {
  private static final UserId MARTA = new UserId(UUID.randomUUID());
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final TestDatabase database = RealParts.freshDatabase();
  private final ProfileId profile = database.addProfile(MARTA);
  private final NothingLost nothingLost = new NothingLost();
  private final FaultyRecords faults = new FaultyRecords();
  private final List<NoteRevision> earlier = database.addNotes(MARTA, profile, 3_000);

  @BeforeEach
  void notes_were_committed_before_the_first_start() {
    nothingLost.committed(earlier);
  }

  @AfterEach
  void leave_no_slot() {
    database.dropSlots();
  }

  @Test
  void a_snapshot_that_broke_off_leaves_no_slot_and_is_taken_again() {
    faults.failNext(2);

    try (RunningIngest ingest = run()) {
      ingest.in(CaptureState.Failed.class);
      assertThat(database.slots()).isEmpty();
      nothingLost.committed(database.addNotes(MARTA, profile, 10));
      ingest.streaming();
      nothingLost.committed(database.addNotes(MARTA, profile, 10));

      nothingLost.judge(RealParts.kafka());
      assertThat(database.slots()).containsExactly(database.name());
    }
  }

  @Test
  void a_batch_that_failed_half_way_comes_again() {
    try (RunningIngest ingest = run().streaming()) {
      faults.failNext(2);
      nothingLost.committed(database.addNotes(MARTA, profile, 500));
      await().atMost(PATIENCE).until(faults::isSpent);
      nothingLost.committed(database.addNotes(MARTA, profile, 10));

      nothingLost.judge(RealParts.kafka());
      assertThat(ingest.state()).isInstanceOf(CaptureState.Streaming.class);
    }
  }

  @Test
  void a_connection_that_was_cut_is_made_again() {
    try (RunningIngest ingest = run().streaming()) {
      await().atMost(PATIENCE).until(database::terminateReader);
      nothingLost.committed(database.addNotes(MARTA, profile, 10));
      ingest.in(CaptureState.Failed.class).streaming();
      nothingLost.committed(database.addNotes(MARTA, profile, 10));

      nothingLost.judge(RealParts.kafka());
    }
  }

  private RunningIngest run() {
    return RunningIngest.on(database, RealParts.kafka(), faults::installIn);
  }
}
