package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.NoteId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a note has come.
 *
 * @param state accepted, extracted, merged, parked, replaced, withdrawn or discarded
 * @param cause why it is parked, or waits for its user: a code, no words of the note
 */
public record NoteProgress(
    NoteId note, int revision, String state, @Nullable String cause, @Nullable Instant mergedAt) {
  static NoteProgress of(JsonNode note) {
    return new NoteProgress(
        NoteId.of(note.path("note_id").asText()),
        note.path("revision").asInt(),
        note.path("state").asText(),
        Json.textOrNull(note, "cause"),
        Json.timeOrNull(note, "merged_at"));
  }

  /** Whether nothing more happens to it by itself. */
  public boolean isFinal() {
    return !state.equals("accepted") && !state.equals("extracted");
  }

  /** Whether it waits until its user allows that a model reads it. */
  public boolean isNotForModel() {
    return "not_for_model".equals(cause);
  }

  public boolean isMerged() {
    return state.equals("merged");
  }

  public boolean isParked() {
    return state.equals("parked");
  }
}
