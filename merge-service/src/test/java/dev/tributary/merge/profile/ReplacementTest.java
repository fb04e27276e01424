package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.Predicate.DISLIKES;
import static dev.tributary.merge.profile.Predicate.GOAL;
import static dev.tributary.merge.profile.Predicate.LIKES;
import static dev.tributary.merge.profile.Predicate.LIVES_IN;
import static dev.tributary.merge.profile.Predicate.MEASUREMENT;
import static dev.tributary.merge.profile.Predicate.MEDICATION;
import static dev.tributary.merge.profile.Predicate.OWNS;
import static dev.tributary.merge.profile.Predicate.PHONE;
import static dev.tributary.merge.profile.Predicate.SCHOOL;
import static dev.tributary.merge.profile.Predicate.WORK_SCHEDULE;
import static dev.tributary.merge.profile.Readable.profileOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplacementTest {

  @Test
  void a_change_supersedes_the_current_value() {
    NoteFixture first = noteOf("2031-03-01").states(LIVES_IN, "Arles");
    NoteFixture second = noteOf("2031-04-01").changes(LIVES_IN, "Nantes", "Arles");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("Nantes");
    assertThat(profile.superseded()).containsExactly("Arles (change)");
    assertThat(profile.outcomes()).containsExactly(Outcome.APPENDED, Outcome.SUPERSEDED);
  }

  @Test
  void a_correction_supersedes_what_was_noted_wrongly() {
    NoteFixture first = noteOf("2031-03-01").states(SCHOOL, "Aldwick College");
    NoteFixture second =
        noteOf("2031-04-01").corrects(SCHOOL, "Harrow Lane College", "Aldwick College");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("Harrow Lane College");
    assertThat(profile.superseded()).containsExactly("Aldwick College (correction)");
  }

  @Test
  void a_change_told_again_changes_nothing() {
    NoteFixture first = noteOf("2031-03-01").changes(LIVES_IN, "Nantes", "Arles");
    NoteFixture second = noteOf("2031-04-01").changes(LIVES_IN, "Nantes", "Arles");

    Readable profile = profileOf(first, second);

    assertThat(profile.outcomes()).containsExactly(Outcome.APPENDED, Outcome.CORROBORATED);
  }

  @Test
  void a_change_to_a_narrower_value_is_a_change() {
    NoteFixture first = noteOf("2031-03-01").states(WORK_SCHEDULE, "shifts");
    NoteFixture second = noteOf("2031-04-01").changes(WORK_SCHEDULE, "night shifts", null);

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("night shifts");
  }

  @Test
  void of_many_it_closes_what_the_note_names() {
    NoteFixture first = noteOf("2031-03-01").states(OWNS, "car: Lada Niva").states(OWNS, "canoe");
    NoteFixture second = noteOf("2031-04-01").changes(OWNS, "car: Skoda Fabia", "car: Niva");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("canoe", "car: Skoda Fabia");
  }

  @Test
  void of_many_it_closes_the_same_drug() {
    NoteFixture first =
        noteOf("2031-03-01")
            .states(MEDICATION, "ramipril 5 mg")
            .states(MEDICATION, "bisoprolol 5 mg");
    NoteFixture second = noteOf("2031-04-01").changes(MEDICATION, "ramipril 10 mg", null);

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("bisoprolol 5 mg", "ramipril 10 mg");
  }

  @Test
  void of_many_it_closes_readings_of_the_same_label() {
    NoteFixture first =
        noteOf("2031-03-01")
            .states(MEASUREMENT, "weight: 71 kg")
            .states(MEASUREMENT, "height: 180 cm");
    NoteFixture second = noteOf("2031-04-01").changes(MEASUREMENT, "weight: 66 kg", null);

    Readable profile = profileOf(first, second);

    assertThat(profile.superseded()).containsExactly("weight: 71 kg (change)");
  }

  @Test
  void the_only_phone_gives_way_to_a_new_one() {
    NoteFixture first = noteOf("2031-03-01").states(PHONE, "+351910000001");
    NoteFixture second = noteOf("2031-04-01").changes(PHONE, "+351910000002", null);

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("+351910000002");
  }

  @Test
  void of_two_phones_none_gives_way() {
    NoteFixture first =
        noteOf("2031-03-01").states(PHONE, "+351910000001").states(PHONE, "+351910000003");
    NoteFixture second = noteOf("2031-04-01").changes(PHONE, "+351910000002", null);

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).hasSize(3);
  }

  @Test
  void of_texts_it_closes_only_the_clearly_closest() {
    NoteFixture first =
        noteOf("2031-03-01").states(GOAL, "save 200 a month").states(GOAL, "learn Basque");
    NoteFixture second =
        noteOf("2031-04-01")
            .changes(GOAL, "save 350 a month", null)
            .changes(GOAL, "write a novel", null);

    Readable profile = profileOf(first, second);

    assertThat(profile.current())
        .containsExactly("learn Basque", "save 350 a month", "write a novel");
  }

  @Test
  void a_change_of_heart_closes_the_opposite() {
    NoteFixture first = noteOf("2031-03-01").states(LIKES, "liquorice");
    NoteFixture second = noteOf("2031-04-01").changes(DISLIKES, "liquorice", null);

    Readable profile = profileOf(first, second);

    assertThat(profile.superseded()).containsExactly("liquorice (change)");
    assertThat(profile.conflicts()).isEmpty();
  }
}
