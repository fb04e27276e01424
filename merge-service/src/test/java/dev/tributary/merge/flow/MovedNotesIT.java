package dev.tributary.merge.flow;

import static dev.tributary.merge.flow.Wishes.merging;
import static dev.tributary.merge.flow.Wishes.moving;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Notes that are moved to another profile, and back. */
class MovedNotesIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-02T10:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-02T10:00:00Z");
  private static final WrittenAnswers MODEL = new WrittenAnswers();
  private static final AnsweredNotes NOTES = new AnsweredNotes(MODEL);
  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  private Author one;
  private Author other;
  private DecisionId decision;

  @BeforeEach
  void signIn() {
    one = new Author(MERGE);
    other = one.aboutAnother();
    decision = new DecisionId(Surroundings.IDS.next());
  }

  @Test
  void a_moved_note_takes_along_what_only_it_says() {
    NOTES.town(one, MARCH, "Faro", "states");
    NoteRevision moved = NOTES.town(one, APRIL, "Beja", "changed");
    NoteRevision both = NOTES.likes(one, MARCH, "tea");
    NOTES.likes(one, MAY, "tea");
    String beja = one.factIds().get(2);

    one.decide(decision, moving(moved.note(), other.profile));
    one.decide(new DecisionId(Surroundings.IDS.next()), moving(both.note(), other.profile));

    assertThat(one.facts())
        .containsExactlyInAnyOrder("lives_in: Faro (current)", "likes: tea (current)");
    assertThat(other.facts())
        .containsExactlyInAnyOrder("lives_in: Beja (current)", "likes: tea (current)");
    assertThat(other.factIds()).contains(beja);
  }

  @Test
  void a_moved_note_stays_where_it_was_moved_whatever_it_says_later() {
    NoteRevision note = NOTES.town(one, MARCH, "Faro", "states");
    one.decide(decision, moving(note.note(), other.profile));
    var next = new NoteRevision(note.note(), 2);
    MODEL.answer(next, Answers.fact("Beja", "lives_in", "Beja", "states"));

    one.publish(one.store(next, MARCH, "Beja"));
    one.publish(one.delete(note));

    await()
        .untilAsserted(() -> assertThat(other.facts()).containsExactly("lives_in: Beja (current)"));
    assertThat(one.facts()).isEmpty();
    one.publish(one.delete(next));
    await().untilAsserted(() -> assertThat(other.facts()).isEmpty());
    assertThat(other.stored.rowsOf(note.note())).isZero();
  }

  @Test
  void the_latest_move_in_force_wins() {
    Author third = one.aboutAnother();
    var second = new DecisionId(Surroundings.IDS.next());
    NoteRevision note = NOTES.town(one, MARCH, "Faro", "states");
    one.decide(decision, moving(note.note(), other.profile));
    one.decide(second, moving(note.note(), third.profile));
    List<String> afterBoth = third.facts();

    one.undo(second);

    assertThat(afterBoth).containsExactly("lives_in: Faro (current)");
    assertThat(other.facts()).containsExactly("lives_in: Faro (current)");
    one.undo(decision);
    assertThat(one.facts()).containsExactly("lives_in: Faro (current)");
  }

  @Test
  void a_reminder_that_moves_keeps_its_id_and_is_announced_at_its_new_profile() {
    NoteRevision note = new NoteRevision(one.newNote(), 1);
    MODEL.answer(note, Answers.reminder("call her", "call her", "2060-01-01"));
    one.publish(one.store(note, MARCH, "call her"));
    await().until(() -> one.states().equals(List.of("1 merged")));

    one.decide(decision, moving(note.note(), other.profile));

    assertThat(new Announced(one.user).changes("ReminderChanged"))
        .containsExactly("1 requested", "2 requested");
    assertThat(new Announced(one.user).lastProfileOf("ReminderChanged"))
        .isEqualTo(other.profile.toString());
    assertThat(new Announced(one.user).lastProfileOf("NoteMerged"))
        .isEqualTo(other.profile.toString());
  }

  @Test
  void a_conflict_of_which_one_side_moves_is_withdrawn_and_comes_back_with_it() {
    NOTES.town(one, MARCH, "Faro", "states");
    NoteRevision challenger = NOTES.town(one, APRIL, "Beja", "states");

    one.decide(decision, moving(challenger.note(), other.profile));
    List<String> apart = one.conflicts();
    one.undo(decision);

    assertThat(apart).isEmpty();
    assertThat(one.conflicts()).containsExactly("Faro | Beja (open)");
    assertThat(new Announced(one.user).changes("ConflictChanged"))
        .containsExactly("1 open", "2 withdrawn", "1 open");
  }

  @Test
  void a_decision_goes_with_the_notes_that_it_is_about() {
    NOTES.town(one, MARCH, "Faro", "states");
    NoteRevision challenger = NOTES.town(one, APRIL, "Beja", "states");
    var settle = new DecisionId(Surroundings.IDS.next());
    String conflict = one.json("/v1/conflicts").path("conflicts").path(0).path("id").textValue();
    one.decide(settle, "{\"kind\":\"take\",\"conflict_id\":\"" + conflict + "\"}");
    one.decide(decision, moving(challenger.note(), other.profile));
    List<String> apart = one.facts();

    one.decide(new DecisionId(Surroundings.IDS.next()), merging(one.profile, other.profile));

    assertThat(apart).containsExactly("lives_in: Faro (current)");
    assertThat(other.facts())
        .containsExactly("lives_in: Faro (superseded)", "lives_in: Beja (current)");
    assertThat(other.conflicts()).containsExactly("Faro | Beja (settled)");
    JsonNode kept = one.json("/v1/decisions/" + settle);
    assertThat(kept.path("profile_id").textValue()).isEqualTo(other.profile.toString());
  }

  @Test
  void a_note_or_profile_that_is_not_there_is_told_by_its_field() {
    NoteRevision note = NOTES.town(one, MARCH, "Faro", "states");
    var nowhere = new ProfileId(Surroundings.IDS.next());

    List<String> answers =
        List.of(
            one.decide(decision, moving(one.newNote(), other.profile)).body(),
            one.decide(decision, moving(note.note(), nowhere)).body(),
            one.decide(decision, merging(nowhere, one.profile)).body(),
            one.decide(decision, merging(one.profile, nowhere)).body());

    assertThat(answers)
        .extracting(it -> it.replaceAll("(?s).*\"field\":\"(\\w+)\".*", "$1"))
        .containsExactly("note_id", "profile_id", "profile_id", "into_profile_id");
    assertThat(answers).allMatch(it -> it.contains("\"status\":404"));
  }
}
