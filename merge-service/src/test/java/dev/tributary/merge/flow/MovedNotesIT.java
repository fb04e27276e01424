package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Profiles that are merged, notes that are moved, and both undone. */
class MovedNotesIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-02T10:00:00Z");
  private static final Instant MAY = Instant.parse("2026-05-02T10:00:00Z");
  private static final WrittenAnswers MODEL = new WrittenAnswers();
  private static RunningMerge merge;

  private Author one;
  private Author other;
  private DecisionId decision;

  @BeforeAll
  static void start() {
    Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    merge = RunningMerge.start(MODEL);
  }

  @AfterAll
  static void stop() {
    merge.close();
  }

  @BeforeEach
  void signIn() {
    one = new Author(merge);
    other = one.aboutAnother();
    decision = new DecisionId(Surroundings.IDS.next());
  }

  @Test
  void merged_profiles_are_one_with_the_facts_of_both_under_their_ids() {
    town(one, MARCH, "Faro", "states");
    town(other, APRIL, "Beja", "changed");
    likes(one, MAY, "tea");
    List<String> ids = List.of(one.factIds().get(0), one.factIds().get(1), other.factIds().get(0));

    HttpResponse<String> answer = one.decide(decision, merging(one.profile, other.profile));

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(other.facts())
        .containsExactly(
            "lives_in: Faro (superseded)", "lives_in: Beja (current)", "likes: tea (current)");
    assertThat(other.factIds()).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(one.json("/v1/profiles").path("profiles").findValuesAsText("id"))
        .containsExactly(other.profile.toString());
    assertThat(one.send("GET", "/v1/profiles/" + one.profile, null).statusCode()).isEqualTo(404);
  }

  @Test
  void undoing_a_merge_gives_both_back_what_they_had() {
    town(one, MARCH, "Faro", "states");
    town(other, APRIL, "Beja", "states");
    List<String> ids = one.factIds();
    one.decide(decision, merging(one.profile, other.profile));
    List<String> conflicts = other.conflicts();

    HttpResponse<String> undone = one.undo(decision);

    assertThat(conflicts).containsExactly("Faro | Beja (open)");
    assertThat(undone.statusCode()).isEqualTo(204);
    assertThat(one.facts()).containsExactly("lives_in: Faro (current)");
    assertThat(one.factIds()).isEqualTo(ids);
    assertThat(other.facts()).containsExactly("lives_in: Beja (current)");
    assertThat(other.conflicts()).isEmpty();
    assertThat(announced("ConflictChanged")).containsExactly("1 open", "2 withdrawn");
  }

  @Test
  void a_note_written_to_a_merged_profile_becomes_part_of_the_survivor() {
    one.decide(decision, merging(one.profile, other.profile));

    NoteRevision note = answered(one, MARCH, "Faro", "lives_in", "Faro", "states");

    await()
        .untilAsserted(() -> assertThat(other.facts()).containsExactly("lives_in: Faro (current)"));
    one.publish(one.delete(note));
    await().untilAsserted(() -> assertThat(other.facts()).isEmpty());
    assertThat(other.states()).containsExactly("1 withdrawn");
  }

  @Test
  void a_chain_of_merges_leads_to_its_end_and_comes_apart_link_by_link() {
    Author third = one.aboutAnother();
    var second = new DecisionId(Surroundings.IDS.next());
    town(one, MARCH, "Faro", "states");
    one.decide(decision, merging(one.profile, other.profile));
    one.decide(second, merging(other.profile, third.profile));
    List<String> atTheEnd = third.facts();

    one.undo(decision);

    assertThat(atTheEnd).containsExactly("lives_in: Faro (current)");
    assertThat(one.facts()).containsExactly("lives_in: Faro (current)");
    assertThat(third.facts()).isEmpty();
  }

  @Test
  void a_ring_of_merges_is_refused_by_its_field() {
    one.decide(decision, merging(one.profile, other.profile));
    var second = new DecisionId(Surroundings.IDS.next());

    List<HttpResponse<String>> answers =
        List.of(
            one.decide(second, merging(other.profile, one.profile)),
            one.decide(second, merging(other.profile, other.profile)));

    assertThat(answers)
        .allSatisfy(answer -> {
          assertThat(answer.statusCode()).isEqualTo(400);
          assertThat(answer.body()).contains("\"field\":\"into_profile_id\"");
        });
  }

  @Test
  void a_profile_is_merged_into_one_other_at_a_time() {
    one.decide(decision, merging(one.profile, other.profile));
    Author third = one.aboutAnother();
    var second = new DecisionId(Surroundings.IDS.next());

    HttpResponse<String> answer = one.decide(second, merging(one.profile, third.profile));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"profile_id\"", "undo that decision first");
  }

  @Test
  void deleting_the_survivor_deletes_the_merged_profile_too() {
    town(one, MARCH, "Faro", "states");
    one.decide(decision, merging(one.profile, other.profile));

    other.deleteProfile();

    assertThat(one.rowsLeft()).isZero();
    assertThat(other.rowsLeft()).isZero();
    assertThat(one.json("/v1/decisions").path("decisions")).isEmpty();
  }

  @Test
  void a_moved_note_takes_along_what_only_it_says() {
    town(one, MARCH, "Faro", "states");
    NoteRevision moved = town(one, APRIL, "Beja", "changed");
    NoteRevision both = likes(one, MARCH, "tea");
    likes(one, MAY, "tea");
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
    NoteRevision note = town(one, MARCH, "Faro", "states");
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
    assertThat(other.rowsOf(note.note())).isZero();
  }

  @Test
  void the_latest_move_in_force_wins() {
    Author third = one.aboutAnother();
    var second = new DecisionId(Surroundings.IDS.next());
    NoteRevision note = town(one, MARCH, "Faro", "states");
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

    assertThat(announced("ReminderChanged")).containsExactly("1 requested", "2 requested");
    assertThat(lastProfileOf("ReminderChanged")).isEqualTo(other.profile.toString());
    assertThat(lastProfileOf("NoteMerged")).isEqualTo(other.profile.toString());
  }

  @Test
  void a_conflict_of_which_one_side_moves_is_withdrawn_and_comes_back_with_it() {
    town(one, MARCH, "Faro", "states");
    NoteRevision challenger = town(one, APRIL, "Beja", "states");

    one.decide(decision, moving(challenger.note(), other.profile));
    List<String> apart = one.conflicts();
    one.undo(decision);

    assertThat(apart).isEmpty();
    assertThat(one.conflicts()).containsExactly("Faro | Beja (open)");
    assertThat(announced("ConflictChanged")).containsExactly("1 open", "2 withdrawn", "1 open");
  }

  @Test
  void a_decision_goes_with_the_notes_that_it_is_about() {
    town(one, MARCH, "Faro", "states");
    NoteRevision challenger = town(one, APRIL, "Beja", "states");
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
    NoteRevision note = town(one, MARCH, "Faro", "states");
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

  private static String merging(ProfileId profile, ProfileId into) {
    return "{\"kind\":\"merge\",\"profile_id\":\"%s\",\"into_profile_id\":\"%s\"}"
        .formatted(profile, into);
  }

  private static String moving(NoteId note, ProfileId profile) {
    return "{\"kind\":\"move\",\"note_id\":\"%s\",\"profile_id\":\"%s\"}".formatted(note, profile);
  }

  private static NoteRevision town(Author author, Instant writtenAt, String town, String stance) {
    return merged(author, writtenAt, town, "lives_in", town, stance);
  }

  private static NoteRevision likes(Author author, Instant writtenAt, String what) {
    return merged(author, writtenAt, what, "likes", what, "states");
  }

  private static NoteRevision merged(
      Author author,
      Instant writtenAt,
      String quote,
      String predicate,
      String value,
      String stance) {
    int before = author.states().size();
    NoteRevision note = answered(author, writtenAt, quote, predicate, value, stance);
    await()
        .until(() ->
            author.states().size() == before + 1
                && author.states().stream().allMatch(it -> it.endsWith("merged")));
    return note;
  }

  private static NoteRevision answered(
      Author author,
      Instant writtenAt,
      String quote,
      String predicate,
      String value,
      String stance) {
    var note = new NoteRevision(author.newNote(), 1);
    MODEL.answer(note, Answers.fact(quote, predicate, value, stance));
    author.publish(author.store(note, writtenAt, quote));
    return note;
  }

  /** Each event of a type as revision and what it says, in order. */
  private List<String> announced(String type) {
    return Surroundings.DATABASE
        .sql(
            """
            select concat_ws(' ', payload ->> 'revision', payload ->> 'status', payload ->> 'said') as change
            from outbox.event
            where user_id = ? and type = 'dev.tributary.' || ?
            order by event_id
            """)
        .params(one.user.value(), type)
        .query((row, number) -> row.getString("change"))
        .list();
  }

  private String lastProfileOf(String type) {
    return Surroundings.DATABASE
        .sql(
            """
            select payload ->> 'profile_id'
            from outbox.event
            where user_id = ? and type = 'dev.tributary.' || ?
            order by event_id desc
            limit 1
            """)
        .params(one.user.value(), type)
        .query(String.class)
        .single();
  }
}
