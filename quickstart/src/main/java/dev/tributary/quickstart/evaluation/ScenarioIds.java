package dev.tributary.quickstart.evaluation;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The ids under which a scenario runs, the same in each run. Note ids sort as the notes stand in
 * the dataset, because the pipeline breaks ties of time by note id.
 */
final class ScenarioIds {
  private static final int INDEX_BITS = 16;

  private final String scenario;

  ScenarioIds(String scenario) {
    this.scenario = scenario;
  }

  UserId user() {
    return new UserId(named("user"));
  }

  ProfileId profile() {
    return new ProfileId(named("profile"));
  }

  /** The notes of the scenario in their order, each under its id. */
  Map<NoteId, ScenarioNote> notesOf(Scenario scenario) {
    Map<NoteId, ScenarioNote> notes = new LinkedHashMap<>();
    for (ScenarioNote note : scenario.notes()) {
      notes.put(note(notes.size()), note);
    }
    return notes;
  }

  /** The index stands in the leading bytes, which decide the order. */
  NoteId note(int index) {
    if (index >= 1 << INDEX_BITS) {
      throw new IllegalArgumentException("a scenario can have 65536 notes");
    }
    UUID named = named("note " + index);
    long rest = named.getMostSignificantBits() & (-1L >>> INDEX_BITS);
    long high = (long) index << Long.SIZE - INDEX_BITS | rest;
    return new NoteId(new UUID(high, named.getLeastSignificantBits()));
  }

  private UUID named(String what) {
    return UUID.nameUUIDFromBytes((scenario + " " + what).getBytes(StandardCharsets.UTF_8));
  }
}
