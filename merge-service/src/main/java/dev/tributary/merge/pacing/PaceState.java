package dev.tributary.merge.pacing;

/**
 * How a model is asked at one moment.
 *
 * @param limit of calls at once
 * @param waiting for their turn, in this process's threads
 */
public record PaceState(BreakerState breaker, int inFlight, int limit, int waiting) {}
