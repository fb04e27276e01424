package dev.tributary.merge.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.id.UserId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExpectedNotesTest {
  private static final UserId INES = new UserId(new UUID(0, 1));
  private static final UserId MIRA = new UserId(new UUID(0, 2));

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
}
