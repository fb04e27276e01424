package dev.tributary.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

/** People and the notes about them, from a file of JSON lines as {@code evaluate} takes it. */
record Dataset(List<Person> people) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Somebody, and what was written about them. */
  record Person(String name, String timeZone, List<Text> notes) {}

  /** One note. */
  record Text(Instant at, String text) {}

  static Dataset read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return new Dataset(lines.map(Dataset::parse).map(Dataset::person).toList());
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Person person(JsonNode scenario) {
    List<Text> notes =
        StreamSupport.stream(scenario.get("notes").spliterator(), false)
            .map(note ->
                new Text(
                    OffsetDateTime.parse(note.get("at").asText()).toInstant(),
                    note.get("text").asText()))
            .toList();
    return new Person(
        scenario.get("profile").get("name").asText(), scenario.get("timezone").asText(), notes);
  }
}
