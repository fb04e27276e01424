package dev.tributary.ingest.intake.http;

import dev.tributary.ingest.intake.SealedNote;
import dev.tributary.ingest.intake.StoredNote;
import java.time.Instant;
import java.util.UUID;

/**
 * A note in a list.
 *
 * @param body the sealed bytes, as Base64
 */
record ListedNote(
    UUID id,
    int revision,
    UUID profileId,
    byte[] body,
    int keyVersion,
    Instant writtenAt,
    String timeZone,
    Instant createdAt) {
  static ListedNote of(StoredNote stored) {
    SealedNote note = stored.note();
    return new ListedNote(
        note.id().value(),
        note.revision(),
        note.profileId().value(),
        note.body(),
        note.keyVersion(),
        note.writtenAt(),
        note.timeZone(),
        stored.createdAt());
  }
}
