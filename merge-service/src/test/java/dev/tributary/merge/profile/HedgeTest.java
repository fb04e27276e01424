package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.Predicate.BIRTH_DATE;
import static dev.tributary.merge.profile.Predicate.HOBBY;
import static dev.tributary.merge.profile.Predicate.LIVES_IN;
import static dev.tributary.merge.profile.Readable.profileOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HedgeTest {

  @Test
  void a_guess_neither_displaces_nor_contradicts() {
    NoteFixture first = noteOf("2031-03-01").states(LIVES_IN, "Arles");
    NoteFixture second = noteOf("2031-04-01").supposes(LIVES_IN, "Nantes");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("Arles");
    assertThat(profile.tentative()).containsExactly("Nantes");
    assertThat(profile.conflicts()).isEmpty();
  }

  @Test
  void a_guess_of_what_is_known_corroborates() {
    NoteFixture first = noteOf("2031-03-01").states(LIVES_IN, "Arles");
    NoteFixture second = noteOf("2031-04-01").supposes(LIVES_IN, "Arles");

    Readable profile = profileOf(first, second);

    assertThat(profile.outcomes()).endsWith(Outcome.CORROBORATED);
  }

  @Test
  void a_guess_does_not_refine() {
    NoteFixture first = noteOf("2031-03-01").states(BIRTH_DATE, "--05-04");
    NoteFixture second = noteOf("2031-04-01").supposes(BIRTH_DATE, "1990-05-04");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("--05-04");
    assertThat(profile.tentative()).containsExactly("1990-05-04");
  }

  @Test
  void a_plain_word_confirms_the_guess() {
    NoteFixture first = noteOf("2031-03-01").supposes(LIVES_IN, "Nantes");
    NoteFixture second = noteOf("2031-04-01").states(LIVES_IN, "Nantes");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("Nantes");
    assertThat(profile.tentative()).isEmpty();
    assertThat(profile.profile().facts().getFirst().shown()).isEqualTo(second.key(0));
  }

  @Test
  void a_rumoured_end_ends_nothing() {
    NoteFixture first = noteOf("2031-03-01").states(HOBBY, "rowing");
    NoteFixture second =
        noteOf("2031-04-01").says(HOBBY, "rowing", Stance.ENDED, Certainty.REPORTED, null, null);

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("rowing");
  }
}
