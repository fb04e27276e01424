package dev.tributary.merge.profile.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text as comparison sees it.
 *
 * @param squashed letters and digits of the whole text
 * @param stems of its words, in their order, without fillers, prepositions and numbers
 * @param head stem of the noun that the text is about, empty if it has no words
 */
public record Wording(
    String squashed, List<String> stems, Set<String> numbers, boolean negated, String head) {

  /** The documented text measure: numbers and negation must agree, then stems decide. */
  public Likeness like(Wording that) {
    if (equals(that) || (!squashed.isEmpty() && squashed.equals(that.squashed))) {
      return Likeness.EQUAL;
    }
    if (negated != that.negated || !numbersAgree(that) || stems.isEmpty()) {
      return Likeness.UNLIKE;
    }
    if (hasStemsOf(that) && that.hasStemsOf(this)) {
      return numbers.equals(that.numbers) ? Likeness.EQUAL : Likeness.SAME;
    }
    if (that.isEmpty() || !(hasStemsOf(that) || that.hasStemsOf(this))) {
      return Likeness.UNLIKE;
    }
    Wording shorter = hasStemsOf(that) ? that : this;
    Wording longer = shorter == this ? that : this;
    return shorter.stems.contains(longer.head) ? Likeness.SAME : Likeness.CONTAINED;
  }

  /** Dice coefficient of the stems: 1 for equal sets, 0 for disjoint ones. */
  public double overlap(Wording that) {
    if (stems.isEmpty() || that.stems.isEmpty()) {
      return squashed.equals(that.squashed) ? 1 : 0;
    }
    long shared = stems.stream().filter(that.stems::contains).count();
    return 2.0 * shared / (stems.size() + that.stems.size());
  }

  /** Whether neither has a number that the other contradicts. */
  public boolean numbersAgree(Wording that) {
    return numbers.containsAll(that.numbers) || that.numbers.containsAll(numbers);
  }

  boolean hasStemsOf(Wording that) {
    return stems.containsAll(that.stems);
  }

  /** Whether nothing that {@code that} says is missing here. */
  boolean holds(Wording that) {
    return hasStemsOf(that) && numbers.containsAll(that.numbers) && negated == that.negated;
  }

  boolean isEmpty() {
    return stems.isEmpty();
  }

  Set<String> slots() {
    Set<String> slots = new LinkedHashSet<>(stems);
    slots.add("=" + squashed);
    return slots;
  }
}
