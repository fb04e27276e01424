package dev.tributary.ingest.intake;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * One revision of a note, as its author's client sealed it.
 *
 * @param keyVersion version of the data key that it is sealed with
 * @param writtenAt cut to microseconds, which is what the database keeps
 * @param timeZone IANA name of the zone that the author was in
 */
public record SealedNote(
    NoteId id,
    int revision,
    ProfileId profileId,
    byte[] body,
    int keyVersion,
    Instant writtenAt,
    String timeZone) {
  public SealedNote {
    writtenAt = writtenAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** Whether both are the same in every byte. */
  public boolean isSameAs(SealedNote other) {
    return id.equals(other.id)
        && revision == other.revision
        && profileId.equals(other.profileId)
        && Arrays.equals(body, other.body)
        && keyVersion == other.keyVersion
        && writtenAt.equals(other.writtenAt)
        && timeZone.equals(other.timeZone);
  }
}
