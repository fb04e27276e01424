package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.Predicate.EMPLOYER;
import static dev.tributary.merge.profile.Predicate.GOAL;
import static dev.tributary.merge.profile.Predicate.HOBBY;
import static dev.tributary.merge.profile.Predicate.MEDICATION;
import static dev.tributary.merge.profile.Predicate.OWNS;
import static dev.tributary.merge.profile.Readable.profileOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndingTest {

  @Test
  void it_closes_the_matching_fact() {
    NoteFixture first = noteOf("2031-03-01").states(HOBBY, "rowing").states(HOBBY, "fencing");
    NoteFixture second = noteOf("2031-04-01").ends(HOBBY, "rowing");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("fencing");
    assertThat(profile.superseded()).containsExactly("rowing (ended)");
    assertThat(profile.outcomes()).endsWith(Outcome.CLOSED);
  }

  @Test
  void of_one_it_closes_only_a_matching_value() {
    NoteFixture first = noteOf("2031-03-01").states(EMPLOYER, "Quillmark");
    NoteFixture second = noteOf("2031-04-01").ends(EMPLOYER, "Northlight");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("Quillmark");
    assertThat(profile.outcomes()).endsWith(Outcome.UNMATCHED);
  }

  @Test
  void a_drug_ends_whatever_its_dose() {
    NoteFixture first = noteOf("2031-03-01").states(MEDICATION, "ramipril 5 mg");
    NoteFixture second = noteOf("2031-04-01").ends(MEDICATION, "ramipril");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).isEmpty();
  }

  @Test
  void a_longer_goal_ends_by_its_gist() {
    NoteFixture first =
        noteOf("2031-03-01").states(GOAL, "be able to climb the tower again by autumn");
    NoteFixture second = noteOf("2031-04-01").ends(GOAL, "climb the tower");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).isEmpty();
  }

  @Test
  void one_common_word_ends_nothing() {
    NoteFixture first = noteOf("2031-03-01").states(OWNS, "boat trailer");
    NoteFixture second = noteOf("2031-04-01").ends(OWNS, "boat");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("boat trailer");
  }

  @Test
  void what_has_ended_can_begin_again() {
    NoteFixture first = noteOf("2031-03-01").states(HOBBY, "rowing");
    NoteFixture second = noteOf("2031-04-01").ends(HOBBY, "rowing");
    NoteFixture third = noteOf("2031-05-01").states(HOBBY, "rowing");

    Readable profile = profileOf(first, second, third);

    assertThat(profile.current()).containsExactly("rowing");
    assertThat(profile.superseded()).containsExactly("rowing (ended)");
  }
}
