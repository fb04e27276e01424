package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.Predicate.AGE;
import static dev.tributary.merge.profile.Predicate.BIRTH_DATE;
import static dev.tributary.merge.profile.Predicate.SCHOOL;
import static dev.tributary.merge.profile.Readable.profileOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContradictionTest {

  @Test
  void it_is_a_conflict_even_by_hearsay() {
    NoteFixture first = noteOf("2031-03-01").states(BIRTH_DATE, "1990-05-04");
    NoteFixture second = noteOf("2031-04-01").disputes(BIRTH_DATE, "1990-04-05", "--05-04");

    Readable profile = profileOf(first, second);

    assertThat(profile.conflicts()).containsExactly("1990-05-04 / 1990-04-05");
    assertThat(profile.current()).containsExactly("1990-05-04");
  }

  @Test
  void without_a_value_on_file_it_is_tentative() {
    NoteFixture first = noteOf("2031-03-01").disputes(BIRTH_DATE, "1990-04-05", null);

    Readable profile = profileOf(first);

    assertThat(profile.tentative()).containsExactly("1990-04-05");
    assertThat(profile.conflicts()).isEmpty();
  }

  @Test
  void of_many_it_contradicts_what_it_names() {
    NoteFixture first =
        noteOf("2031-03-01").states(SCHOOL, "Aldwick College").states(SCHOOL, "Tarn Academy");
    NoteFixture second =
        noteOf("2031-04-01").disputes(SCHOOL, "Harrow Lane College", "Aldwick College");

    Readable profile = profileOf(first, second);

    assertThat(profile.conflicts()).containsExactly("Aldwick College / Harrow Lane College");
  }

  @Test
  void repeated_it_is_one_conflict() {
    NoteFixture first = noteOf("2031-03-01").states(AGE, "51");
    NoteFixture second = noteOf("2031-03-02").disputes(AGE, "54", null);
    NoteFixture third = noteOf("2031-03-03").disputes(AGE, "54", null);

    Readable profile = profileOf(first, second, third);

    assertThat(profile.conflicts()).containsExactly("51 / 54");
  }

  @Test
  void a_value_of_the_same_note_is_not_on_file() {
    NoteFixture first = noteOf("2031-03-01").states(AGE, "51").disputes(AGE, "54", null);

    Readable profile = profileOf(first);

    assertThat(profile.conflicts()).isEmpty();
    assertThat(profile.tentative()).containsExactly("54");
  }
}
