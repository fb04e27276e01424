package dev.tributary.merge.profile;

/**
 * Two values that only a reader can tell apart.
 *
 * @param said the later statement
 * @param saidValue its value, or the one that it says was replaced
 * @param held the statement that shows the fact which it may or may not mean
 */
public record Undecided(
    ValuePair pair, StatementKey said, String saidValue, StatementKey held, String heldValue) {
  /** Without the words: they must not reach a log. */
  @Override
  public String toString() {
    return "Undecided[" + said + ", " + held + "]";
  }
}
