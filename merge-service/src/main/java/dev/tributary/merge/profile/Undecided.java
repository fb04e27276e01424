package dev.tributary.merge.profile;

/**
 * Two values that only a reader can tell apart.
 *
 * @param said the later statement
 * @param held the statement that shows the fact which it may or may not repeat
 */
public record Undecided(ValuePair pair, StatementKey said, StatementKey held) {}
