package dev.tributary.quickstart.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.quickstart.lines.JsonLines;
import dev.tributary.quickstart.lines.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetTest {
  private static final String GOOD =
      """
      {"id": "s1", "timezone": "Europe/Berlin", "profile": {"name": "Ada"}, "notes": [\
      {"id": "n1", "at": "2026-03-02T19:12:00.1234567+01:00", "text": "Met Ada."}, \
      {"id": "n2", "at": "2026-03-03T08:00:00Z", "text": "Ada called."}], "gold": {}}
      """;

  private static Dataset read(String lines) throws IOException {
    var in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    return Dataset.of("data.jsonl", JsonLines.read("data.jsonl", in));
  }

  @Test
  void a_scenario_is_read_with_its_times_cut_to_microseconds() throws IOException {
    Dataset dataset = read(GOOD);

    Scenario scenario = dataset.scenarios().getFirst();
    assertThat(scenario.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(scenario.profileName()).isEqualTo("Ada");
    assertThat(scenario.notes())
        .containsExactly(
            new ScenarioNote("n1", Instant.parse("2026-03-02T18:12:00.123456Z"), "Met Ada."),
            new ScenarioNote("n2", Instant.parse("2026-03-03T08:00:00Z"), "Ada called."));
    assertThat(dataset.noteCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"s1\", | '' | line 1: id is missing",
        "\"timezone\": \"Europe/Berlin\" | \"timezone\": \"Berlin\" | line 1: timezone must be an IANA time zone",
        "{\"name\": \"Ada\"} | \"Ada\" | line 1: profile must be an object",
        "\"name\": \"Ada\" | \"name\": \" \" | line 1: profile.name must be a text",
        "\"n2\" | \"n1\" | line 1: notes[1].id is there twice: n1",
        "2026-03-03T08:00:00Z | 2026-03-03 | line 1: notes[1].at must be a time with its offset",
        "\"text\": \"Ada called.\" | \"text\": 7 | line 1: notes[1].text must be a text",
        "\"gold\" | gold | line 1: this is no JSON",
      })
  void a_mistake_is_told_by_line_and_field(String good, String bad, String message) {
    String lines = GOOD.replace(good, bad);

    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageStartingWith("data.jsonl, " + message);
  }

  @Test
  void a_mistake_further_down_is_told_by_its_own_line() {
    String lines = GOOD + "\n" + GOOD;

    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage("data.jsonl, line 3: id is there twice: s1");
  }

  @Test
  void a_scenario_needs_notes() {
    String lines =
        "{\"id\": \"s1\", \"timezone\": \"UTC\", \"profile\": {\"name\": \"Ada\"}, \"notes\": []}";

    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("notes must be a list with at least one object");
  }

  @Test
  void an_empty_file_is_no_dataset() {
    assertThatThrownBy(() -> read("\n\n"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageStartingWith("data.jsonl: it has no scenario");
  }
}
