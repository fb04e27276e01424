/**
 * How fast a model is asked: as much as its provider allows, as many calls at once as it bears, and
 * none while it is down. The rules know no threads and are given the time; only {@link
 * dev.tributary.merge.pacing.PacedModel} waits.
 *
 * <p>They are written here and not taken from a library because they decide together: one answer
 * tells the breaker, the limit of calls and the buckets something, and what is put off is a durable
 * task, not a thread.
 */
@NullMarked
package dev.tributary.merge.pacing;

import org.jspecify.annotations.NullMarked;
