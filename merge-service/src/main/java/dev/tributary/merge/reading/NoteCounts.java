package dev.tributary.merge.reading;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the notes of a user have come.
 *
 * @param byState note revisions by the name of their state; every state has a number
 * @param waitingSince when the oldest was accepted that is not merged and will be; null if none
 *     waits
 */
public record NoteCounts(Map<String, Long> byState, @Nullable Instant waitingSince) {}
