package dev.tributary.merge.judging;

import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.ValuePair;

/**
 * Two values of one predicate that only a reader can tell apart.
 *
 * @param first what was said first
 */
public record Doubt(Predicate predicate, SaidValue first, SaidValue second) {
  /** The pair in the order in which its verdict is kept. */
  public ValuePair pair() {
    return ValuePair.of(first.slot(), second.slot());
  }

  /** What is true of the lower value where this was said of the second. */
  public Verdict ofLower(Verdict ofSecond) {
    return pair().lower().equals(second.slot()) ? ofSecond : ofSecond.mirrored();
  }
}
