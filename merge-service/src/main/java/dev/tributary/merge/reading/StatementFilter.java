package dev.tributary.merge.reading;

import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ReminderId;
import org.jspecify.annotations.Nullable;

/**
 * Which statements of a profile are asked for.
 *
 * @param fact those that are part of this fact only; null for all
 * @param reminder those that are part of this reminder only; null for all
 * @param conflict those of either side of this conflict only; null for all
 */
public record StatementFilter(
    @Nullable FactId fact, @Nullable ReminderId reminder, @Nullable ConflictId conflict) {}
