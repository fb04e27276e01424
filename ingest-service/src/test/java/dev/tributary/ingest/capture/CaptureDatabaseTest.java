package dev.tributary.ingest.capture;

import static dev.tributary.ingest.capture.SlotState.ABSENT;
import static dev.tributary.ingest.capture.SlotState.FREE;
import static dev.tributary.ingest.capture.SlotState.IN_THE_MAKING;
import static dev.tributary.ingest.capture.SlotState.IN_USE;
import static dev.tributary.ingest.capture.SlotState.LOST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptureDatabaseTest {
  @Test
  void the_first_start_takes_a_snapshot_and_then_follows() throws InterruptedException {
    List<String> story = captured(ABSENT, FREE);

    assertThat(story).containsExactly("verified", "snapshot", "slot", "followed");
  }

  @Test
  void a_slot_that_is_there_is_followed_at_once() throws InterruptedException {
    List<String> story = captured(FREE);

    assertThat(story).containsExactly("verified", "followed");
  }

  @Test
  void a_second_instance_waits_until_the_slot_is_free() throws InterruptedException {
    List<String> story = captured(IN_THE_MAKING, IN_USE, FREE);

    assertThat(story).containsExactly("verified", "waited", "waited", "followed");
  }

  @Test
  void a_lost_slot_is_dropped_and_everything_is_carried_again() throws InterruptedException {
    List<String> story = captured(LOST, ABSENT, FREE);

    assertThat(story).containsExactly("verified", "dropped", "snapshot", "slot", "followed");
  }

  private static List<String> captured(SlotState... states) throws InterruptedException {
    var database = new FakeDatabase(List.of(states), () -> {});
    database.capture().capture(state -> {}, () -> {});
    return database.story;
  }
}
