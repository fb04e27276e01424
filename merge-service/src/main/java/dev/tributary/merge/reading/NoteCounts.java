package dev.tributary.merge.reading;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the notes of a user have come.
 *
 * @param byState notes by the name of the state that their newest revision is in; every state has a
 *     number
 * @param waitingSince when the oldest was accepted that is not merged and will be; null if none
 *     waits
 * @param notForModel how many of the accepted ones no model may read
 * @param readByPatterns merged ones that no model has read
 */
public record NoteCounts(
    Map<String, Long> byState,
    @Nullable Instant waitingSince,
    long notForModel,
    long readByPatterns) {}
