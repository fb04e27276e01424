package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.seal.Columns;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The newest revision of a note as it is stored, opened.
 *
 * @param text null if it does not open under this user's key
 * @param createdAt when this revision was stored
 */
public record StoredNote(
    NoteId id,
    int revision,
    ProfileId profile,
    @Nullable String text,
    Instant writtenAt,
    ZoneId zone,
    @Nullable Instant createdAt) {
  static StoredNote of(NoteId id, JsonNode note, Sealing sealing) {
    int revision = note.path("revision").asInt();
    return new StoredNote(
        id,
        revision,
        ProfileId.of(note.path("profile_id").asText()),
        textOrNull(new NoteRevision(id, revision), note.path("body"), sealing),
        Instant.parse(note.path("written_at").asText()),
        ZoneId.of(note.path("time_zone").asText()),
        Json.timeOrNull(note, "created_at"));
  }

  private static @Nullable String textOrNull(NoteRevision row, JsonNode body, Sealing sealing) {
    try {
      return sealing.openText(Columns.NOTE_BODY, row.toString(), body);
    } catch (NotOpened e) {
      return null;
    }
  }

  /** Without the words: they must not reach a log. */
  @Override
  public String toString() {
    return "StoredNote[" + id + "/" + revision + "]";
  }
}
