package dev.tributary.merge.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeLinesTest {
  private static final UserId INES = new UserId(new UUID(0, 1));
  private static final UserId RUI = new UserId(new UUID(0, 2));
  private static final NoteRevision FIRST = note(1);
  private static final NoteRevision SECOND = note(2);

  private final MergeLines lines = new MergeLines();

  @Test
  void whoever_opens_a_line_serves_it() {
    lines.join(INES, FIRST);

    boolean isOpenedBySecond = lines.join(INES, SECOND);

    assertThat(isOpenedBySecond).isFalse();
    assertThat(lines.take(INES)).containsExactly(FIRST, SECOND);
  }

  @Test
  void each_user_has_a_line() {
    lines.join(INES, FIRST);

    boolean isOpenedByRui = lines.join(RUI, SECOND);

    assertThat(isOpenedByRui).isTrue();
    assertThat(lines.take(INES)).containsExactly(FIRST);
  }

  @Test
  void who_comes_while_a_line_is_served_is_served_next() {
    lines.join(INES, FIRST);
    lines.take(INES);

    boolean isOpenedBySecond = lines.join(INES, SECOND);

    assertThat(isOpenedBySecond).isFalse();
    assertThat(lines.take(INES)).containsExactly(SECOND);
  }

  @Test
  void a_line_that_was_found_empty_is_opened_anew() {
    lines.join(INES, FIRST);
    lines.take(INES);
    lines.take(INES);

    boolean isOpenedBySecond = lines.join(INES, SECOND);

    assertThat(isOpenedBySecond).isTrue();
  }

  @Test
  void a_line_that_nobody_serves_any_more_is_opened_anew() {
    lines.join(INES, FIRST);

    lines.close(INES);

    assertThat(lines.join(INES, SECOND)).isTrue();
    assertThat(lines.take(INES)).containsExactly(SECOND);
  }

  private static NoteRevision note(int number) {
    return new NoteRevision(new NoteId(new UUID(1, number)), 1);
  }
}
