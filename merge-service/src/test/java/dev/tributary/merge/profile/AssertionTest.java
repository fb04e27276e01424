package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.Predicate.BIRTH_DATE;
import static dev.tributary.merge.profile.Predicate.DISLIKES;
import static dev.tributary.merge.profile.Predicate.EMPLOYER;
import static dev.tributary.merge.profile.Predicate.EVENT;
import static dev.tributary.merge.profile.Predicate.HOBBY;
import static dev.tributary.merge.profile.Predicate.JOB_TITLE;
import static dev.tributary.merge.profile.Predicate.LANGUAGE;
import static dev.tributary.merge.profile.Predicate.LIKES;
import static dev.tributary.merge.profile.Predicate.LIVES_IN;
import static dev.tributary.merge.profile.Predicate.MEASUREMENT;
import static dev.tributary.merge.profile.Predicate.MEDICATION;
import static dev.tributary.merge.profile.Predicate.OWNS;
import static dev.tributary.merge.profile.Predicate.REQUIREMENT;
import static dev.tributary.merge.profile.Readable.profileOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssertionTest {

  @Test
  void a_repetition_corroborates() {
    NoteFixture first = noteOf("2031-03-01").states(LIVES_IN, "Arles");
    NoteFixture second = noteOf("2031-04-01").states(LIVES_IN, "arles");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("Arles");
    assertThat(profile.outcomes()).containsExactly(Outcome.APPENDED, Outcome.CORROBORATED);
  }

  @Test
  void another_value_of_one_is_disputed_and_the_existing_one_stays() {
    NoteFixture first = noteOf("2031-03-01").states(LIVES_IN, "Arles");
    NoteFixture second = noteOf("2031-04-01").states(LIVES_IN, "Nantes");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("Arles");
    assertThat(profile.disputed()).containsExactly("Nantes");
    assertThat(profile.conflicts()).containsExactly("Arles / Nantes");
  }

  @Test
  void another_value_of_many_stands_beside_the_first() {
    NoteFixture first = noteOf("2031-03-01").states(HOBBY, "rowing");
    NoteFixture second = noteOf("2031-04-01").states(HOBBY, "fencing");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("rowing", "fencing");
    assertThat(profile.conflicts()).isEmpty();
  }

  @Test
  void a_birthday_gains_its_year() {
    NoteFixture first = noteOf("2031-03-01").states(BIRTH_DATE, "--05-04");
    NoteFixture second = noteOf("2031-04-01").states(BIRTH_DATE, "1990-05-04");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("1990-05-04");
    assertThat(profile.outcomes()).containsExactly(Outcome.APPENDED, Outcome.REFINED);
  }

  @Test
  void disjoint_dates_complete_each_other_against_a_third() {
    NoteFixture first = noteOf("2031-03-01").states(BIRTH_DATE, "1990");
    NoteFixture second = noteOf("2031-04-01").states(BIRTH_DATE, "--05-04");
    NoteFixture third = noteOf("2031-05-01").states(BIRTH_DATE, "1991-05-04");

    Readable profile = profileOf(first, second, third);

    assertThat(profile.conflicts()).containsExactly("--05-04 / 1991-05-04");
  }

  @Test
  void longer_wording_of_a_single_value_is_a_duplicate() {
    NoteFixture first = noteOf("2031-03-01").states(EMPLOYER, "Quillmark");
    NoteFixture second = noteOf("2031-04-01").states(EMPLOYER, "Quillmark Press Ltd");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("Quillmark");
  }

  @Test
  void what_qualifies_another_noun_is_another_thing() {
    NoteFixture first = noteOf("2031-03-01").states(OWNS, "boat");
    NoteFixture second = noteOf("2031-04-01").states(OWNS, "boat trailer");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("boat", "boat trailer");
  }

  @Test
  void two_values_in_one_note_never_conflict() {
    NoteFixture first =
        noteOf("2031-03-01").states(JOB_TITLE, "baker").states(JOB_TITLE, "organist");

    Readable profile = profileOf(first);

    assertThat(profile.current()).containsExactly("baker", "organist");
    assertThat(profile.conflicts()).isEmpty();
  }

  @Test
  void a_value_beside_a_repetition_of_the_current_one_is_no_conflict() {
    NoteFixture first = noteOf("2031-03-01").states(JOB_TITLE, "baker");
    NoteFixture second =
        noteOf("2031-04-01").states(JOB_TITLE, "organist").states(JOB_TITLE, "baker");

    Readable profile = profileOf(first, second);

    assertThat(profile.conflicts()).isEmpty();
  }

  @Test
  void a_repetition_settles_no_conflict() {
    NoteFixture first = noteOf("2031-03-01").states(LIVES_IN, "Arles");
    NoteFixture second = noteOf("2031-04-01").states(LIVES_IN, "Nantes");
    NoteFixture third = noteOf("2031-05-01").states(LIVES_IN, "Nantes");
    NoteFixture fourth = noteOf("2031-06-01").states(LIVES_IN, "Arles");

    Readable profile = profileOf(first, second, third, fourth);

    assertThat(profile.conflicts()).containsExactly("Arles / Nantes");
    assertThat(profile.disputed()).containsExactly("Nantes");
  }

  @Test
  void liking_and_disliking_one_thing_conflict() {
    NoteFixture first = noteOf("2031-03-01").states(LIKES, "liquorice");
    NoteFixture second = noteOf("2031-04-01").states(DISLIKES, "liquorice");

    Readable profile = profileOf(first, second);

    assertThat(profile.conflicts()).containsExactly("liquorice / liquorice");
  }

  @Test
  void liking_one_sort_and_disliking_another_do_not() {
    NoteFixture first = noteOf("2031-03-01").states(LIKES, "salted liquorice");
    NoteFixture second = noteOf("2031-04-01").states(DISLIKES, "liquorice");

    Readable profile = profileOf(first, second);

    assertThat(profile.conflicts()).isEmpty();
  }

  @Test
  void two_dates_of_an_event_ahead_conflict() {
    NoteFixture first = noteOf("2031-03-01").states(EVENT, "2031-09-06: wedding in Porto");
    NoteFixture second = noteOf("2031-04-01").states(EVENT, "2031-09-13: wedding");

    Readable profile = profileOf(first, second);

    assertThat(profile.conflicts())
        .containsExactly("2031-09-06: wedding in Porto / 2031-09-13: wedding");
  }

  @Test
  void an_event_that_is_over_happens_again() {
    NoteFixture first = noteOf("2031-03-01").states(EVENT, "2031-03-20: dental check");
    NoteFixture second = noteOf("2031-04-01").states(EVENT, "2031-09-20: dental check");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).hasSize(2);
    assertThat(profile.conflicts()).isEmpty();
  }

  @Test
  void two_birth_dates_conflict_although_they_are_over() {
    NoteFixture first = noteOf("2031-03-01").states(BIRTH_DATE, "1990-05-04");
    NoteFixture second = noteOf("2031-04-01").states(BIRTH_DATE, "1990-04-05");

    Readable profile = profileOf(first, second);

    assertThat(profile.conflicts()).hasSize(1);
  }

  @Test
  void two_doses_of_one_drug_conflict() {
    NoteFixture first = noteOf("2031-03-01").states(MEDICATION, "ramipril 5 mg");
    NoteFixture second =
        noteOf("2031-04-01")
            .states(MEDICATION, "ramipril 10 mg")
            .states(MEDICATION, "bisoprolol 5 mg");

    Readable profile = profileOf(first, second);

    assertThat(profile.conflicts()).containsExactly("ramipril 5 mg / ramipril 10 mg");
    assertThat(profile.current()).containsExactly("ramipril 5 mg", "bisoprolol 5 mg");
  }

  @Test
  void two_quantities_of_one_requirement_conflict() {
    NoteFixture first = noteOf("2031-03-01").states(REQUIREMENT, "30 desk lamps");
    NoteFixture second = noteOf("2031-04-01").states(REQUIREMENT, "35 desk lamps");

    Readable profile = profileOf(first, second);

    assertThat(profile.conflicts()).hasSize(1);
  }

  @Test
  void readings_and_languages_live_side_by_side() {
    NoteFixture first =
        noteOf("2031-03-01").states(MEASUREMENT, "weight: 71 kg").states(LANGUAGE, "Basque (A2)");
    NoteFixture second =
        noteOf("2031-04-01").states(MEASUREMENT, "weight: 70 kg").states(LANGUAGE, "Basque (B1)");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).hasSize(4);
    assertThat(profile.conflicts()).isEmpty();
  }
}
