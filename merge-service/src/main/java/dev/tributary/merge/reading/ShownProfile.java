package dev.tributary.merge.reading;

import java.time.Instant;
import java.util.UUID;

/**
 * A profile.
 *
 * @param name sealed for {@code profiles.profile.name}
 */
public record ShownProfile(
    UUID id, byte[] name, int keyVersion, Instant createdAt, Instant updatedAt) {}
