package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.Predicate.LIVES_IN;
import static dev.tributary.merge.profile.Readable.profileOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepostingTest {
  private static final String QUOTE = "she has a flat in Arles, near the station";

  private final NoteFixture first = noteOf("2031-03-01").quotes(QUOTE).states(LIVES_IN, "Arles");
  private final NoteFixture moved = noteOf("2031-04-01").changes(LIVES_IN, "Lyon", "Arles");

  @Test
  void a_note_posted_again_after_a_change_changes_nothing() {
    NoteFixture again = noteOf("2031-05-01").quotes(QUOTE).states(LIVES_IN, "Arles");

    Readable profile = profileOf(first, moved, again);

    assertThat(profile.current()).containsExactly("Lyon");
    assertThat(profile.conflicts()).isEmpty();
    assertThat(profile.rules()).endsWith(Rule.REPOSTED);
  }

  @Test
  void other_words_for_the_old_value_are_a_contradiction() {
    NoteFixture again =
        noteOf("2031-05-01")
            .quotes("I met her in Arles, where she lives")
            .states(LIVES_IN, "Arles");

    Readable profile = profileOf(first, moved, again);

    assertThat(profile.conflicts()).hasSize(1);
  }

  @Test
  void a_few_words_can_be_meant_twice() {
    NoteFixture brief = noteOf("2031-03-01").states(LIVES_IN, "Arles");
    NoteFixture again = noteOf("2031-05-01").states(LIVES_IN, "Arles");

    Readable profile = profileOf(brief, moved, again);

    assertThat(profile.conflicts()).hasSize(1);
  }
}
