package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.Predicate.AGE;
import static dev.tributary.merge.profile.Predicate.DEAL_STAGE;
import static dev.tributary.merge.profile.Predicate.EMPLOYER;
import static dev.tributary.merge.profile.Predicate.RELATIONSHIP_STATUS;
import static dev.tributary.merge.profile.Readable.profileOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutdatingTest {

  @Test
  void a_later_stage_replaces_an_earlier_one() {
    NoteFixture first = noteOf("2031-03-01").states(DEAL_STAGE, "offer sent");
    NoteFixture second = noteOf("2031-04-01").states(DEAL_STAGE, "contract signed");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("contract signed");
    assertThat(profile.superseded()).containsExactly("offer sent (fluid)");
  }

  @Test
  void age_grows_with_time() {
    NoteFixture first = noteOf("2031-03-01").states(AGE, "51");
    NoteFixture second = noteOf("2031-04-01").states(AGE, "52");
    NoteFixture third = noteOf("2034-05-01").states(AGE, "55");

    Readable profile = profileOf(first, second, third);

    assertThat(profile.current()).containsExactly("55");
    assertThat(profile.conflicts()).isEmpty();
  }

  @Test
  void age_that_outruns_time_is_disputed() {
    NoteFixture first = noteOf("2031-03-01").states(AGE, "51");
    NoteFixture second = noteOf("2031-04-01").states(AGE, "54");

    Readable profile = profileOf(first, second);

    assertThat(profile.conflicts()).containsExactly("51 / 54");
  }

  @Test
  void a_value_that_began_after_the_old_one_was_last_said_replaces_it() {
    NoteFixture first = noteOf("2031-03-01").states(EMPLOYER, "Quillmark");
    NoteFixture second = noteOf("2031-09-01").statesSince(EMPLOYER, "Northlight", "2031-06");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("Northlight");
    assertThat(profile.superseded()).containsExactly("Quillmark (change)");
  }

  @Test
  void a_value_that_began_before_is_disputed() {
    NoteFixture first = noteOf("2031-03-01").states(EMPLOYER, "Quillmark");
    NoteFixture second = noteOf("2031-09-01").statesSince(EMPLOYER, "Northlight", "2029");

    Readable profile = profileOf(first, second);

    assertThat(profile.conflicts()).containsExactly("Quillmark / Northlight");
  }

  @Test
  void a_couple_takes_the_next_step() {
    NoteFixture first = noteOf("2031-03-01").states(RELATIONSHIP_STATUS, "in_a_relationship");
    NoteFixture second = noteOf("2031-04-01").states(RELATIONSHIP_STATUS, "married");

    Readable profile = profileOf(first, second);

    assertThat(profile.current()).containsExactly("married");
  }

  @Test
  void a_step_back_is_disputed() {
    NoteFixture first = noteOf("2031-03-01").states(RELATIONSHIP_STATUS, "married");
    NoteFixture second = noteOf("2031-04-01").states(RELATIONSHIP_STATUS, "engaged");

    Readable profile = profileOf(first, second);

    assertThat(profile.conflicts()).containsExactly("married / engaged");
  }
}
