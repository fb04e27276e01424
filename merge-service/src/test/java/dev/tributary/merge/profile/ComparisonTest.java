package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.Predicate.DIET;
import static dev.tributary.merge.profile.Predicate.HOBBY;
import static dev.tributary.merge.profile.Predicate.JOB_TITLE;
import static dev.tributary.merge.profile.Predicate.PHONE;
import static dev.tributary.merge.profile.Predicate.REQUIREMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private final NoteFixture vegetarian = noteOf("2031-03-01").states(DIET, "vegetarian");
  private final NoteFixture noMeat = noteOf("2031-04-01").states(DIET, "no meat");

  @Test
  void a_conflict_of_two_texts_is_held_back_until_somebody_has_read_them() {
    Verdicts unread = GivenVerdicts.pending();

    Readable profile = Readable.profileOf(unread, vegetarian, noMeat);

    assertThat(profile.conflicts()).isEmpty();
    assertThat(profile.disputed()).containsExactly("no meat");
    assertThat(profile.outcomes()).containsExactly(Outcome.APPENDED, Outcome.PENDING);
    assertThat(profile.profile().undecided())
        .extracting(Undecided::heldValue, Undecided::saidValue)
        .containsExactly(tuple("vegetarian", "no meat"));
  }

  @Test
  void what_is_judged_the_same_is_a_duplicate() {
    Verdicts verdicts = judged(DIET, "vegetarian", "no meat", Judgement.SAME);

    Readable profile = Readable.profileOf(verdicts, vegetarian, noMeat);

    assertThat(profile.current()).containsExactly("vegetarian");
    assertThat(profile.disputed()).isEmpty();
    assertThat(profile.rules()).containsExactly(Rule.NEW_VALUE, Rule.JUDGED_SAME);
  }

  @Test
  void what_is_judged_unrelated_is_a_conflict() {
    Verdicts verdicts = judged(DIET, "vegetarian", "no meat", Judgement.UNRELATED);

    Readable profile = Readable.profileOf(verdicts, vegetarian, noMeat);

    assertThat(profile.conflicts()).containsExactly("vegetarian / no meat");
  }

  @Test
  void a_verdict_holds_for_each_wording_of_a_fact() {
    NoteFixture meatless = noteOf("2031-05-01").states(DIET, "eats no animals");
    GivenVerdicts verdicts =
        judged(DIET, "vegetarian", "no meat", Judgement.SAME)
            .and(DIET, "no meat", "eats no animals", Judgement.COARSER);

    Readable profile = Readable.profileOf(verdicts, vegetarian, noMeat, meatless);

    assertThat(profile.current()).containsExactly("vegetarian");
    assertThat(profile.conflicts()).isEmpty();
  }

  @Test
  void values_without_a_common_word_meet_by_their_verdict() {
    NoteFixture bouldering = noteOf("2031-03-01").states(HOBBY, "bouldering");
    NoteFixture climbing = noteOf("2031-04-01").states(HOBBY, "climbing low rocks");
    Verdicts verdicts = judged(HOBBY, "bouldering", "climbing low rocks", Judgement.SAME);

    Readable profile = Readable.profileOf(verdicts, bouldering, climbing);

    assertThat(profile.current()).containsExactly("bouldering");
  }

  @Test
  void the_end_of_what_is_judged_the_same_ends_it() {
    NoteFixture bouldering = noteOf("2031-03-01").states(HOBBY, "bouldering");
    NoteFixture over = noteOf("2031-04-01").ends(HOBBY, "climbing low rocks");
    Verdicts verdicts = judged(HOBBY, "bouldering", "climbing low rocks", Judgement.SAME);

    Readable profile = Readable.profileOf(verdicts, bouldering, over);

    assertThat(profile.superseded()).containsExactly("bouldering (ended)");
  }

  @Test
  void a_change_of_what_is_judged_the_same_supersedes_it() {
    NoteFixture bouldering = noteOf("2031-03-01").states(HOBBY, "bouldering");
    NoteFixture changed = noteOf("2031-04-01").changes(HOBBY, "sailing", "climbing low rocks");
    Verdicts verdicts = judged(HOBBY, "bouldering", "climbing low rocks", Judgement.SAME);

    Readable profile = Readable.profileOf(verdicts, bouldering, changed);

    assertThat(profile.current()).containsExactly("sailing");
    assertThat(profile.superseded()).containsExactly("bouldering (change)");
  }

  @Test
  void a_word_of_change_outweighs_a_verdict() {
    NoteFixture changed = noteOf("2031-04-01").changes(DIET, "no meat", "vegetarian");
    Verdicts verdicts = judged(DIET, "vegetarian", "no meat", Judgement.SAME);

    Readable profile = Readable.profileOf(verdicts, vegetarian, changed);

    assertThat(profile.current()).containsExactly("no meat");
    assertThat(profile.superseded()).containsExactly("vegetarian (change)");
  }

  @Test
  void what_contains_the_words_of_another_and_may_be_another_thing_is_asked_about() {
    NoteFixture nurse = noteOf("2031-03-01").states(JOB_TITLE, "nurse");
    NoteFixture teacher = noteOf("2031-04-01").states(JOB_TITLE, "nurse teacher");

    Readable profile = Readable.profileOf(GivenVerdicts.pending(), nurse, teacher);

    assertThat(profile.profile().undecided()).hasSize(1);
  }

  @Test
  void what_types_and_numbers_tell_apart_is_not_asked_about() {
    NoteFixture first =
        noteOf("2031-03-01").states(PHONE, "+351910000001").states(REQUIREMENT, "30 lamps");
    NoteFixture second =
        noteOf("2031-04-01").states(PHONE, "+351910000002").states(REQUIREMENT, "35 lamps");

    Readable profile = Readable.profileOf(GivenVerdicts.pending(), first, second);

    assertThat(profile.profile().undecided()).isEmpty();
    assertThat(profile.conflicts()).containsExactly("30 lamps / 35 lamps");
  }

  private static GivenVerdicts judged(
      Predicate predicate, String one, String other, Judgement judgement) {
    return new GivenVerdicts(Map.of(), Judgement.PENDING).and(predicate, one, other, judgement);
  }
}
