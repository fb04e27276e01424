package dev.tributary.quickstart.evaluation;

import dev.tributary.quickstart.lines.JsonLine;
import dev.tributary.quickstart.lines.JsonLines;
import dev.tributary.quickstart.lines.UnreadableFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Recorded answers by note: lines of {@code {"note": "SCENARIO/NOTE", "extraction": {..}}}. */
public final class Extractions {
  private final Map<String, String> answers;

  private Extractions(Map<String, String> answers) {
    this.answers = answers;
  }

  /**
   * Reads a file that has to know each note of a dataset.
   *
   * @throws UnreadableFile if a line is odd or a note is missing
   */
  public static Extractions read(Path file, Dataset dataset) {
    return of(file.toString(), JsonLines.read(file), dataset);
  }

  static Extractions of(String file, List<JsonLine> lines, Dataset dataset) {
    Map<String, String> answers = new HashMap<>();
    for (JsonLine line : lines) {
      if (answers.put(line.text("note"), line.object("extraction").json()) != null) {
        throw line.refused("note", "is there twice: " + line.text("note"));
      }
    }
    for (Scenario scenario : dataset.scenarios()) {
      for (ScenarioNote note : scenario.notes()) {
        if (!answers.containsKey(key(scenario, note))) {
          throw UnreadableFile.of(file, "it has no extraction of note " + key(scenario, note));
        }
      }
    }
    return new Extractions(answers);
  }

  String of(Scenario scenario, ScenarioNote note) {
    String answer = answers.get(key(scenario, note));
    if (answer == null) {
      throw new IllegalArgumentException("no extraction of note " + key(scenario, note));
    }
    return answer;
  }

  private static String key(Scenario scenario, ScenarioNote note) {
    return scenario.id() + "/" + note.id();
  }
}
