package dev.tributary.merge.flow;

import static dev.tributary.merge.flow.Wishes.merging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteRevision;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Profiles that are merged into one, and parted again. */
class MergedProfilesIT {
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
  void merged_profiles_are_one_with_the_facts_of_both_under_their_ids() {
    NOTES.town(one, MARCH, "Faro", "states");
    NOTES.town(other, APRIL, "Beja", "changed");
    NOTES.likes(one, MAY, "tea");
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
    NOTES.town(one, MARCH, "Faro", "states");
    NOTES.town(other, APRIL, "Beja", "states");
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
    assertThat(new Announced(one.user).changes("ConflictChanged"))
        .containsExactly("1 open", "2 withdrawn");
  }

  @Test
  void a_note_written_to_a_merged_profile_becomes_part_of_the_survivor() {
    one.decide(decision, merging(one.profile, other.profile));

    NoteRevision note = NOTES.published(one, MARCH, "Faro", "lives_in", "Faro", "states");

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
    NOTES.town(one, MARCH, "Faro", "states");
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
    NOTES.town(one, MARCH, "Faro", "states");
    one.decide(decision, merging(one.profile, other.profile));

    other.deleteProfile();

    assertThat(one.stored.rowsLeft()).isZero();
    assertThat(other.stored.rowsLeft()).isZero();
    assertThat(one.json("/v1/decisions").path("decisions")).isEmpty();
  }
}
