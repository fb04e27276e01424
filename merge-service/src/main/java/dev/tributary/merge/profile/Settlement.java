package dev.tributary.merge.profile;

/**
 * The end of a conflict.
 *
 * @param by the statement that settled it
 * @param winner the shown statement of the side that won, or {@code by} itself if neither did
 */
public record Settlement(StatementKey by, StatementKey winner) {}
