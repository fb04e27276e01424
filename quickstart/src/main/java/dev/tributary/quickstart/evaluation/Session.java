package dev.tributary.quickstart.evaluation;

import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.client.WrittenNote;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import java.util.Map;
import java.util.stream.Collectors;

/** A scenario as its author lives it. */
final class Session {
  private final Scenario scenario;
  private final TributaryClient client;
  private final ProfileId profile;
  private final Map<NoteId, ScenarioNote> notes;

  Session(Scenario scenario, ScenarioIds ids, TributaryClient client) {
    this.scenario = scenario;
    this.client = client;
    this.profile = ids.profile();
    this.notes = ids.notesOf(scenario);
  }

  void putNotes() {
    client.putProfile(profile, scenario.profileName());
    notes.forEach((id, note) ->
        client.putNote(new WrittenNote(id, profile, note.text(), note.at(), scenario.zone())));
  }

  Outcome outcome() {
    Map<NoteId, String> names =
        notes.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, note -> note.getValue().id()));
    return new Outcome(
        scenario, names, client.notes(profile), client.profile(profile), client.reminders(profile));
  }
}
