package dev.tributary.ingest.intake.http;

import dev.tributary.ingest.intake.SealedNote;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as JSON.
 *
 * @param body the sealed bytes, as Base64
 */
record NoteBody(
    @Nullable Integer revision,
    @Nullable UUID profileId,
    byte @Nullable [] body,
    @Nullable Integer keyVersion,
    @Nullable Instant writtenAt,
    @Nullable String timeZone) {
  static NoteBody of(SealedNote note) {
    return new NoteBody(
        note.revision(),
        note.profileId().value(),
        note.body(),
        note.keyVersion(),
        note.writtenAt(),
        note.timeZone());
  }

  /**
   * The note of this id.
   *
   * @throws InvalidField naming the first field that is missing
   */
  SealedNote note(UUID id) {
    return new SealedNote(
        new NoteId(id),
        given("revision", revision),
        new ProfileId(given("profile_id", profileId)),
        given("body", body),
        given("key_version", keyVersion),
        given("written_at", writtenAt),
        given("time_zone", timeZone));
  }

  private static <T> T given(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidField(field, "must be given");
    }
    return value;
  }
}
