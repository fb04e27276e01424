package dev.tributary.quickstart.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.quickstart.lines.JsonLines;
import dev.tributary.quickstart.lines.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionsTest {
  private static final ScenarioNote NOTE = new ScenarioNote("n1", Instant.EPOCH, "Met Ada.");
  private static final Scenario SCENARIO = new Scenario("s1", ZoneOffset.UTC, "Ada", List.of(NOTE));
  private static final Dataset DATASET = new Dataset(List.of(SCENARIO));

  private static Extractions read(String lines) throws IOException {
    var in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    return Extractions.of("answers.jsonl", JsonLines.read("answers.jsonl", in), DATASET);
  }

  @Test
  void an_answer_is_found_by_scenario_and_note() throws IOException {
    Extractions extractions = read("{\"note\": \"s1/n1\", \"extraction\": {\"facts\": []}}");

    assertThat(extractions.of(SCENARIO, NOTE)).isEqualTo("{\"facts\":[]}");
  }

  @Test
  void a_note_without_an_answer_is_named() {
    assertThatThrownBy(() -> read("{\"note\": \"s1/n2\", \"extraction\": {}}"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage("answers.jsonl: it has no extraction of note s1/n1");
  }

  @Test
  void two_answers_to_one_note_are_refused() {
    String line = "{\"note\": \"s1/n1\", \"extraction\": {}}\n";

    assertThatThrownBy(() -> read(line + line))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage("answers.jsonl, line 2: note is there twice: s1/n1");
  }
}
