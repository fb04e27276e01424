package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.Predicate.HOBBY;
import static dev.tributary.merge.profile.Predicate.LIVES_IN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tributary.schema.id.DecisionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecidingTest {
  private static final DecisionId ID = new DecisionId(new UUID(1, 1));
  private static final Instant JUNE = Instant.parse("2031-06-01T12:00:00Z");

  private final NoteFixture first = noteOf("2031-03-01").states(LIVES_IN, "Arles");
  private final NoteFixture second = noteOf("2031-04-01").states(LIVES_IN, "Nantes");

  @Test
  void keep_settles_for_what_stood_first() {
    Decision keep = settle(Choice.KEEP);

    Readable profile = Readable.profileOf(List.of(keep), first, second);

    assertThat(profile.current()).containsExactly("Arles");
    assertThat(profile.superseded()).containsExactly("Nantes (settled)");
    assertThat(profile.conflicts()).containsExactly("Arles / Nantes -> Arles");
  }

  @Test
  void take_puts_the_challenger_in_its_place() {
    Decision take = settle(Choice.TAKE);

    Readable profile = Readable.profileOf(List.of(take), first, second);

    assertThat(profile.current()).containsExactly("Nantes");
    assertThat(profile.superseded()).containsExactly("Arles (settled)");
    assertThat(profile.conflicts()).containsExactly("Arles / Nantes -> Nantes");
  }

  @Test
  void neither_closes_both() {
    Decision neither = settle(Choice.NEITHER);

    Readable profile = Readable.profileOf(List.of(neither), first, second);

    assertThat(profile.current()).isEmpty();
    assertThat(profile.superseded()).containsExactly("Arles (settled)", "Nantes (settled)");
    assertThat(profile.profile().conflicts()).noneMatch(Conflict::isOpen);
  }

  @Test
  void what_else_challenged_the_beaten_value_challenges_the_one_that_was_taken() {
    NoteFixture third = noteOf("2031-05-01").states(LIVES_IN, "Lyon");

    Readable profile = Readable.profileOf(List.of(settle(Choice.TAKE)), first, second, third);

    assertThat(profile.current()).containsExactly("Nantes");
    assertThat(profile.conflicts()).containsExactly("Arles / Nantes -> Nantes", "Nantes / Lyon");
  }

  @Test
  void a_rejected_fact_gives_back_what_it_had_superseded() {
    NoteFixture moved = noteOf("2031-04-01").changes(LIVES_IN, "Lyon", null);
    Decision reject = new Decision.RejectFact(ID, JUNE, moved.key(0));

    Readable profile = Readable.profileOf(List.of(reject), first, moved);

    assertThat(profile.current()).containsExactly("Arles");
    assertThat(profile.superseded()).containsExactly("Lyon (rejected)");
    assertThat(profile.outcomes()).containsExactly(Outcome.APPENDED, Outcome.REJECTED);
  }

  @Test
  void a_rejected_challenger_takes_its_conflict_with_it() {
    Decision reject = new Decision.RejectFact(ID, JUNE, second.key(0));

    Readable profile = Readable.profileOf(List.of(reject), first, second);

    assertThat(profile.conflicts()).isEmpty();
    assertThat(profile.current()).containsExactly("Arles");
  }

  @Test
  void a_newer_note_may_say_again_what_was_rejected() {
    NoteFixture later = noteOf("2031-07-01").states(LIVES_IN, "Arles");
    Decision reject = new Decision.RejectFact(ID, JUNE, first.key(0));

    Readable profile = Readable.profileOf(List.of(reject), first, later);

    assertThat(profile.current()).containsExactly("Arles");
    assertThat(profile.superseded()).containsExactly("Arles (rejected)");
  }

  @Test
  void an_older_note_that_arrives_late_is_rejected_with_the_fact() {
    NoteFixture late = noteOf("2031-03-15").states(LIVES_IN, "Arles");
    Decision reject = new Decision.RejectFact(ID, JUNE, first.key(0));

    Readable profile = Readable.profileOf(List.of(reject), first, late);

    assertThat(profile.current()).isEmpty();
  }

  @Test
  void a_confirmed_hedge_is_a_fact() {
    NoteFixture hedged = noteOf("2031-03-01").supposes(HOBBY, "climbing");
    Decision confirm = new Decision.ConfirmFact(ID, JUNE, hedged.key(0));

    Readable profile = Readable.profileOf(List.of(confirm), hedged);

    assertThat(profile.current()).containsExactly("climbing");
    assertThat(profile.profile().facts().getFirst().confirmedBy()).isEqualTo(confirm.key());
  }

  @Test
  void a_confirmed_fact_stands_again_and_closes_what_excludes_it() {
    NoteFixture moved = noteOf("2031-04-01").changes(LIVES_IN, "Lyon", null);
    Decision confirm = new Decision.ConfirmFact(ID, JUNE, first.key(0));

    Readable profile = Readable.profileOf(List.of(confirm), first, moved);

    assertThat(profile.current()).containsExactly("Arles");
    assertThat(profile.superseded()).containsExactly("Lyon (settled)");
  }

  @Test
  void a_correction_is_a_fact_of_its_own() {
    NoteFixture note = noteOf("2031-03-01").states(HOBBY, "climbing");
    Decision correct = new Decision.CorrectFact(ID, JUNE, note.key(0), "rock climbing");

    Profile profile = Readable.profileOf(List.of(correct), note).profile();

    assertThat(profile.facts())
        .extracting(Fact::shown, Fact::status)
        .containsExactly(
            tuple(note.key(0), FactStatus.SUPERSEDED), tuple(correct.key(), FactStatus.CURRENT));
  }

  @Test
  void a_correction_stands_against_a_plain_note_and_yields_to_a_change() {
    Decision correct = new Decision.CorrectFact(ID, JUNE, first.key(0), "Oban");
    NoteFixture plain = noteOf("2031-07-01").states(LIVES_IN, "Arles");
    NoteFixture change = noteOf("2031-08-01").changes(LIVES_IN, "Lyon", "Oban");

    Readable profile = Readable.profileOf(List.of(correct), first, plain, change);

    assertThat(profile.conflicts()).hasSize(1);
    assertThat(profile.current()).containsExactly("Lyon");
  }

  @Test
  void what_a_reader_found_to_say_the_same_as_a_correction_repeats_it() {
    NoteFixture note = noteOf("2031-03-01").states(HOBBY, "climbing");
    NoteFixture later = noteOf("2031-07-01").states(HOBBY, "sculling");
    Decision correct = new Decision.CorrectFact(ID, JUNE, note.key(0), "rowing");
    Verdicts same = GivenVerdicts.pending().and(HOBBY, "rowing", "sculling", Judgement.SAME);

    Readable profile = Readable.profileOf(List.of(correct), same, note, later);

    assertThat(profile.current()).hasSize(1);
  }

  @Test
  void a_decision_comes_after_the_notes_that_it_is_about() {
    NoteFixture ahead = noteOf("2031-06-02").states(LIVES_IN, "Arles");
    Decision reject = new Decision.RejectFact(ID, JUNE, ahead.key(0));

    Readable profile = Readable.profileOf(List.of(reject), ahead);

    assertThat(profile.superseded()).containsExactly("Arles (rejected)");
  }

  private Decision settle(Choice choice) {
    return new Decision.SettleConflict(ID, JUNE, first.key(0), second.key(0), choice);
  }
}
