package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dataset that no model reads. */
class EvaluatePatternsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCENARIO =
      """
      {"id": "okello", "timezone": "Europe/Rome", "profile": {"name": "Achieng Okello"}, "notes": [
       {"id": "n1", "at": "2026-03-02T09:00:00Z", "text": "Achieng lives in Ghent. Remind me to call her on Friday."},
       {"id": "n2", "at": "2026-03-09T09:00:00Z", "text": "Moved to Lille; looks happier."}],
       "gold": {"facts_final": [
        {"predicate": "lives_in", "value": "Ghent", "status": "superseded"},
        {"predicate": "lives_in", "value": "Lille (France)", "aliases": ["LILLE"], "status": "current"},
        {"predicate": "mood", "value": "happier", "status": "current"}]}}\
      """
          .replace("\n", " ");

  @TempDir private Path folder;

  @Test
  void the_patterns_read_it_and_the_state_after_the_last_note_is_predicted() throws IOException {
    Path dataset = Files.writeString(folder.resolve("notes.jsonl"), SCENARIO);
    Path predictions = folder.resolve("predictions.jsonl");

    JsonNode summary =
        new Shell()
            .json(
                "evaluate",
                "--dataset",
                dataset.toString(),
                "--patterns",
                "--predictions",
                predictions.toString());

    JsonNode predicted = JSON.readTree(predictions.toFile());
    assertThat(summary.path("notes_merged").intValue()).isEqualTo(2);
    assertThat(summary.path("notes_parked").intValue()).isZero();
    assertThat(summary.path("score").path("precision").doubleValue()).isEqualTo(1);
    assertThat(summary.path("score").path("recall").doubleValue()).isEqualTo(0.5);
    assertThat(predicted.path("facts").findValuesAsText("value")).containsExactly("Ghent", "Lille");
    assertThat(predicted.path("facts").findValuesAsText("status"))
        .containsExactly("superseded", "current");
    assertThat(predicted.path("reminders").findValuesAsText("due")).containsExactly("2026-03-06");
  }
}
