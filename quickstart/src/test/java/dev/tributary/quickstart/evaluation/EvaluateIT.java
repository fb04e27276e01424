package dev.tributary.quickstart.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.embedded.AnswerFixture;
import dev.tributary.quickstart.embedded.SharedInstallation;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluateIT {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  private static ScenarioNote note(String id, String text) {
    return new ScenarioNote(id, AT, text);
  }

  @Test
  void the_state_after_the_last_note_is_predicted_and_notes_of_one_instant_keep_their_order()
      throws IOException {
    ScenarioNote first = note("n1", "She lives in Ghent.");
    ScenarioNote second = note("n2", "She lives in Lille.");
    ScenarioNote third = note("n3", "I'll call her on 1 July at half past nine.");
    String id = "scenario " + SharedInstallation.IDS.next();
    var scenario =
        new Scenario(id, ZoneId.of("Europe/Berlin"), "Ilse Brandt", List.of(first, second, third));
    var ids = new ScenarioIds(id);
    SharedInstallation.ANSWERS.record(
        ids.note(0), AnswerFixture.aFact(first.text(), Predicate.LIVES_IN, "Ghent"));
    SharedInstallation.ANSWERS.record(
        ids.note(1), AnswerFixture.aFact(second.text(), Predicate.LIVES_IN, "Lille"));
    SharedInstallation.ANSWERS.record(
        ids.note(2),
        AnswerFixture.aReminder(third.text(), "call her", LocalDateTime.of(2026, 7, 1, 9, 30)));

    List<Outcome> outcomes =
        new Evaluate(SharedInstallation.get()).run(new Dataset(List.of(scenario)), left -> {});

    assertThat(outcomes.getFirst().parked()).isEmpty();
    assertThat(json(Predictions.line(outcomes.getFirst())))
        .isEqualTo(
            json(
                """
                {"id": "%s",
                 "facts": [
                   {"predicate": "lives_in", "value": "Ghent", "status": "current",
                    "source_note": "n1", "evidence": "She lives in Ghent."},
                   {"predicate": "lives_in", "value": "Lille", "status": "disputed",
                    "source_note": "n2", "evidence": "She lives in Lille."}],
                 "conflicts": [
                   {"predicate": "lives_in", "existing_value": "Ghent", "new_value": "Lille", "note": "n2"}],
                 "reminders": [
                   {"action": "call her", "due": "2026-07-01T09:30:00+02:00", "recurrence": null,
                    "status": "open", "source_note": "n3"}]}
                """
                    .formatted(id)));
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
