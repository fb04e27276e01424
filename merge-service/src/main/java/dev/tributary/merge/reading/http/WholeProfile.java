package dev.tributary.merge.reading.http;

import dev.tributary.merge.reading.ReadProfiles;
import dev.tributary.merge.reading.ShownConflict;
import dev.tributary.merge.reading.ShownFact;
import dev.tributary.merge.reading.ShownProfile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A profile with all that it holds.
 *
 * @param name sealed for {@code profiles.profile.name}, as Base64
 */
record WholeProfile(
    UUID id,
    byte[] name,
    int keyVersion,
    Instant createdAt,
    Instant updatedAt,
    List<ShownFact> facts,
    List<ShownConflict> conflicts) {
  static WholeProfile of(ReadProfiles.Whole whole) {
    ShownProfile profile = whole.profile();
    return new WholeProfile(
        profile.id(),
        profile.name(),
        profile.keyVersion(),
        profile.createdAt(),
        profile.updatedAt(),
        whole.facts(),
        whole.conflicts());
  }
}
