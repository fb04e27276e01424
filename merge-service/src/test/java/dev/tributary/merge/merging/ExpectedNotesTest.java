package dev.tributary.merge.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.id.UserId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExpectedNotesTest {
  private static final UserId INES = new UserId(new UUID(0, 1));
  private static final UserId MIRA = new UserId(new UUID(0, 2));

  private static final Duration NEVER = Duration.ofDays(1);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  private final ExpectedNotes expected = new ExpectedNotes();

  @Test
  void a_note_is_expected_until_it_is_here() {
    var first = expected.expect(INES);
    var second = expected.expect(INES);

    first.close();

    assertThat(expected.anyOf(INES)).isTrue();
    second.close();
    assertThat(expected.anyOf(INES)).isFalse();
  }

  @Test
  void nobody_waits_for_the_notes_of_another() {
    try (var _ = expected.expect(INES)) {
      assertThat(expected.anyOf(MIRA)).isFalse();
    }
  }

  @Test
  void whoever_awaits_a_note_goes_on_once_it_is_here() throws InterruptedException {
    var note = expected.expect(INES);
    Thread waiting = Thread.ofVirtual().start(() -> expected.await(INES, NEVER));

    note.close();

    assertThat(waiting.join(LONG_ENOUGH)).isTrue();
  }

  @Test
  void a_note_that_does_not_come_is_not_awaited_for_good() throws InterruptedException {
    try (var _ = expected.expect(INES)) {
      Thread waiting = Thread.ofVirtual().start(() -> expected.await(INES, Duration.ofMillis(1)));

      assertThat(waiting.join(LONG_ENOUGH)).isTrue();
    }
  }
}
