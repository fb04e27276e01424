package dev.tributary.quickstart.evaluation;

import java.time.ZoneId;
import java.util.List;

/**
 * Notes of one author about one person, as a dataset has them.
 *
 * @param id unique in the dataset
 * @param profileName the person
 * @param notes in the dataset's order
 */
public record Scenario(String id, ZoneId zone, String profileName, List<ScenarioNote> notes) {
  public Scenario {
    notes = List.copyOf(notes);
  }
}
