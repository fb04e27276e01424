package dev.tributary.merge.profile.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text as comparison sees it.
 *
 * @param squashed letters and digits of the whole text
 * @param latin the same in Latin letters
 * @param stems of its words, in their order, without fillers, prepositions and numbers; the base
 *     unit of a quantity in brackets stands for its unit
 * @param head stem of the noun that the text is about, empty if it has no words
 */
public record Wording(
    String squashed,
    String latin,
    List<String> stems,
    List<Amount> amounts,
    boolean negated,
    String head) {

  /** The documented text measure: numbers and negation must agree, then stems decide. */
  public Likeness like(Wording that) {
    if (isSpelledLike(that)) {
      return Likeness.EQUAL;
    }
    boolean holds = hasStemsOf(that);
    boolean isHeld = that.hasStemsOf(this);
    if (!(holds || isHeld) || negated != that.negated || !numbersAgree(that)) {
      return Likeness.UNLIKE;
    }
    if (holds && isHeld) {
      return likeOfSameStems(that);
    }
    return holds ? likeOfLonger(that) : that.likeOfLonger(this);
  }

  private Likeness likeOfLonger(Wording shorter) {
    if (shorter.isEmpty()) {
      return Likeness.UNLIKE;
    }
    return shorter.stems.contains(head) ? Likeness.SAME : Likeness.CONTAINED;
  }

  private Likeness likeOfSameStems(Wording that) {
    boolean sameNumbers = hasAmountsOf(that) && that.hasAmountsOf(this);
    if (isEmpty()) {
      return sameNumbers && !amounts.isEmpty() ? Likeness.EQUAL : Likeness.UNLIKE;
    }
    return sameNumbers ? Likeness.EQUAL : Likeness.SAME;
  }

  /** Whether both have the same letters and digits, one of them perhaps in another script. */
  boolean isSpelledLike(Wording that) {
    return squashed.equals(that.squashed)
        || squashed.equals(that.latin)
        || latin.equals(that.squashed);
  }

  /** Dice coefficient of the stems: 1 for equal sets, 0 for disjoint ones. */
  public double overlap(Wording that) {
    if (stems.isEmpty() || that.stems.isEmpty()) {
      return squashed.equals(that.squashed) ? 1 : 0;
    }
    long shared = stems.stream().filter(that.stems::contains).count();
    return 2.0 * shared / (stems.size() + that.stems.size());
  }

  /** The numbers in it, without their units. */
  public Set<String> numbers() {
    return amounts.stream().map(Amount::digits).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether neither has a number that the other contradicts. */
  public boolean numbersAgree(Wording that) {
    return hasAmountsOf(that) || that.hasAmountsOf(this);
  }

  boolean hasAmountsOf(Wording that) {
    return that.amounts.isEmpty()
        || that.amounts.stream().allMatch(it -> amounts.stream().anyMatch(it::agreesWith));
  }

  boolean hasStemsOf(Wording that) {
    return stems.containsAll(that.stems);
  }

  /** Whether nothing that {@code that} says is missing here. */
  boolean holds(Wording that) {
    return hasStemsOf(that) && hasAmountsOf(that) && negated == that.negated;
  }

  boolean isEmpty() {
    return stems.isEmpty();
  }

  Set<String> slots() {
    Set<String> slots = new LinkedHashSet<>(stems);
    slots.add("=" + squashed);
    slots.add("=" + latin);
    if (isEmpty()) {
      amounts.forEach(amount -> slots.add("#" + amount.normal()));
    }
    return slots;
  }
}
