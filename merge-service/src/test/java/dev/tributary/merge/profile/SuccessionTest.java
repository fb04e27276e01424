package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.Predicate.EVENT;
import static dev.tributary.merge.profile.Predicate.LIVES_IN;
import static dev.tributary.merge.profile.Readable.profileOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuccessionTest {

  @Test
  void a_change_towards_the_challenger_settles_for_it() {
    NoteFixture first = noteOf("2031-03-01").states(LIVES_IN, "Arles");
    NoteFixture second = noteOf("2031-04-01").states(LIVES_IN, "Nantes");
    NoteFixture third = noteOf("2031-05-01").changes(LIVES_IN, "Nantes", null);

    Readable profile = profileOf(first, second, third);

    assertThat(profile.current()).containsExactly("Nantes");
    assertThat(profile.conflicts()).containsExactly("Arles / Nantes -> Nantes");
    assertThat(profile.outcomes()).endsWith(Outcome.SETTLED);
  }

  @Test
  void a_correction_towards_the_existing_one_settles_for_it() {
    NoteFixture first = noteOf("2031-03-01").states(LIVES_IN, "Arles");
    NoteFixture second = noteOf("2031-04-01").states(LIVES_IN, "Nantes");
    NoteFixture third = noteOf("2031-05-01").corrects(LIVES_IN, "Arles", null);

    Readable profile = profileOf(first, second, third);

    assertThat(profile.current()).containsExactly("Arles");
    assertThat(profile.conflicts()).containsExactly("Arles / Nantes -> Arles");
  }

  @Test
  void a_third_value_settles_for_itself() {
    NoteFixture first = noteOf("2031-03-01").states(LIVES_IN, "Arles");
    NoteFixture second = noteOf("2031-04-01").states(LIVES_IN, "Nantes");
    NoteFixture third = noteOf("2031-05-01").changes(LIVES_IN, "Lyon", null);

    Readable profile = profileOf(first, second, third);

    assertThat(profile.current()).containsExactly("Lyon");
    assertThat(profile.conflicts()).containsExactly("Arles / Nantes -> Lyon");
  }

  @Test
  void the_end_of_one_side_settles_for_the_other() {
    NoteFixture first = noteOf("2031-03-01").states(LIVES_IN, "Arles");
    NoteFixture second = noteOf("2031-04-01").states(LIVES_IN, "Nantes");
    NoteFixture third = noteOf("2031-05-01").ends(LIVES_IN, "Arles");

    Readable profile = profileOf(first, second, third);

    assertThat(profile.current()).containsExactly("Nantes");
    assertThat(profile.conflicts()).containsExactly("Arles / Nantes -> Nantes");
  }

  @Test
  void of_two_challengers_the_second_then_challenges_the_first() {
    NoteFixture first = noteOf("2031-03-01").states(LIVES_IN, "Arles");
    NoteFixture second = noteOf("2031-04-01").states(LIVES_IN, "Nantes");
    NoteFixture third = noteOf("2031-05-01").states(LIVES_IN, "Lyon");
    NoteFixture fourth = noteOf("2031-06-01").ends(LIVES_IN, "Arles");

    Readable profile = profileOf(first, second, third, fourth);

    assertThat(profile.current()).containsExactly("Nantes");
    assertThat(profile.disputed()).containsExactly("Lyon");
    assertThat(profile.conflicts()).containsExactly("Arles / Nantes -> Nantes", "Nantes / Lyon");
  }

  @Test
  void a_correction_settles_the_date_of_an_event() {
    NoteFixture first = noteOf("2031-03-01").states(EVENT, "2031-09-06: wedding");
    NoteFixture second = noteOf("2031-04-01").states(EVENT, "2031-09-13: wedding");
    NoteFixture third =
        noteOf("2031-05-01").corrects(EVENT, "2031-09-06: wedding", "2031-09-13: wedding");

    Readable profile = profileOf(first, second, third);

    assertThat(profile.current()).containsExactly("2031-09-06: wedding");
    assertThat(profile.superseded()).hasSize(1);
  }
}
