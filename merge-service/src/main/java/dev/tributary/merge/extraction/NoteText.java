package dev.tributary.merge.extraction;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.time.ZoneId;

/**
 * An opened note with all that its reader is told about it.
 *
 * @param user who wrote it
 * @param zone of the author, in which dates are meant
 * @param profileName the person whom the note is about
 */
public record NoteText(
    UserId user,
    NoteRevision note,
    String text,
    Instant writtenAt,
    ZoneId zone,
    String profileName) {
  /** Without the words: they must not reach a log. */
  @Override
  public String toString() {
    return "NoteText[" + note + "]";
  }
}
