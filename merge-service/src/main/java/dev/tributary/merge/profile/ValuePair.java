package dev.tributary.merge.profile;

/**
 * Two values of one family, in the one order in which a verdict speaks of them.
 *
 * @param lower {@code family:=normal form}, the lesser of the two by {@link String#compareTo}
 */
public record ValuePair(String lower, String higher) {
  public ValuePair {
    if (lower.compareTo(higher) >= 0) {
      throw new IllegalArgumentException("a pair is of two values, the lesser first");
    }
  }

  /** The pair of two values that are not equal. */
  public static ValuePair of(String one, String other) {
    return one.compareTo(other) < 0 ? new ValuePair(one, other) : new ValuePair(other, one);
  }

  /** Without the words: they must not reach a log. */
  @Override
  public String toString() {
    return "ValuePair";
  }
}
