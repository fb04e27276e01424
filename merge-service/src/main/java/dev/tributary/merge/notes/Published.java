package dev.tributary.merge.notes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what a record tells came to be known.
 *
 * @param at when the record was written to its topic
 * @param committedAt when its row was committed, if the record says so
 */
public record Published(Instant at, @Nullable Instant committedAt) {}
