package dev.tributary.quickstart.client;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A note as its author wrote it.
 *
 * @param zone of the author
 */
public record WrittenNote(
    NoteId id, ProfileId profile, String text, Instant writtenAt, ZoneId zone) {
  /** Without the words: they must not reach a log. */
  @Override
  public String toString() {
    return "WrittenNote[" + id + "]";
  }
}
