package dev.tributary.quickstart.evaluation;

import dev.tributary.quickstart.lines.JsonLine;
import dev.tributary.quickstart.lines.JsonLines;
import dev.tributary.quickstart.lines.UnreadableFile;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scenarios, as a file of {@code {"id", "timezone", "profile": {"name"}, "notes": [..]}} has them.
 */
public record Dataset(List<Scenario> scenarios) {
  public Dataset {
    scenarios = List.copyOf(scenarios);
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableFile naming line and field, if it is no dataset
   */
  public static Dataset read(Path file) {
    return of(file.toString(), JsonLines.read(file));
  }

  static Dataset of(String file, List<JsonLine> lines) {
    if (lines.isEmpty()) {
      throw UnreadableFile.of(file, "it has no scenario: one JSON object a line is expected");
    }
    Set<String> ids = new HashSet<>();
    List<Scenario> scenarios = new ArrayList<>();
    for (JsonLine line : lines) {
      scenarios.add(scenario(line, ids));
    }
    return new Dataset(scenarios);
  }

  public int noteCount() {
    return scenarios.stream().mapToInt(scenario -> scenario.notes().size()).sum();
  }

  private static Scenario scenario(JsonLine line, Set<String> ids) {
    Set<String> noteIds = new HashSet<>();
    return new Scenario(
        unique(line, ids),
        line.zone("timezone"),
        line.object("profile").text("name"),
        line.objects("notes").stream().map(note -> note(note, noteIds)).toList());
  }

  private static ScenarioNote note(JsonLine note, Set<String> ids) {
    return new ScenarioNote(
        unique(note, ids),
        // As the pipeline does: what is finer would be lost in the database.
        note.instant("at").truncatedTo(ChronoUnit.MICROS),
        note.text("text"));
  }

  private static String unique(JsonLine line, Set<String> ids) {
    String id = line.text("id");
    if (!ids.add(id)) {
      throw line.refused("id", "is there twice: " + id);
    }
    return id;
  }
}
