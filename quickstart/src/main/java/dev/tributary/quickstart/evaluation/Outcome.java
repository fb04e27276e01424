package dev.tributary.quickstart.evaluation;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.ShownProfile;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.schema.id.NoteId;
import java.util.List;
import java.util.Map;

/**
 * What has become of a scenario.
 *
 * @param notes the dataset's id of each note
 */
public record Outcome(
    Scenario scenario,
    Map<NoteId, String> notes,
    List<NoteProgress> progress,
    ShownProfile profile,
    List<ShownReminder> reminders) {
  public Outcome {
    notes = Map.copyOf(notes);
    progress = List.copyOf(progress);
    reminders = List.copyOf(reminders);
  }

  /** Parked notes as {@code SCENARIO/NOTE: cause}. */
  public List<String> parked() {
    return progress.stream()
        .filter(NoteProgress::isParked)
        .map(note -> scenario.id() + "/" + name(note.note()) + ": " + note.cause())
        .toList();
  }

  /** The dataset's id of a note. */
  String name(NoteId note) {
    String name = notes.get(note);
    if (name == null) {
      throw new IllegalStateException("note " + note + " is not of scenario " + scenario.id());
    }
    return name;
  }
}
