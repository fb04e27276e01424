package dev.tributary.merge.profile;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Something reported as done, called off or moved.
 *
 * @param due local date or date and time for which it had been due, if the note names it
 */
public record CompletionStatement(
    StatementKey key,
    String quote,
    String action,
    CompletionOutcome outcome,
    Scope scope,
    @Nullable String due,
    ZoneId zone)
    implements Statement {}
