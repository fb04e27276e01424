package dev.tributary.merge.profile;

import org.jspecify.annotations.Nullable;

/**
 * How a fact ceased to be current.
 *
 * @param by the statement that closed it
 * @param on ISO 8601 date or partial date, if the note names one
 */
public record Closing(StatementKey by, ClosingReason reason, @Nullable String on) {}
