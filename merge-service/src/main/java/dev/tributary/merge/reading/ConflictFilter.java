package dev.tributary.merge.reading;

import dev.tributary.schema.id.ProfileId;
import org.jspecify.annotations.Nullable;

/**
 * Which conflicts are asked for.
 *
 * @param profile those of this profile only; null for all
 * @param status those that are so; null for all
 */
public record ConflictFilter(@Nullable ProfileId profile, @Nullable ConflictStatus status) {}
