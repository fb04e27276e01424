package dev.tributary.merge.profile.value;

/** How the value at hand relates to another of the same kind. */
public enum Likeness {
  /** The same normal form. */
  EQUAL,
  /** The same in other words. */
  SAME,
  /** The same, and more exact than the other. */
  FINER,
  /** The same, and less exact than the other. */
  COARSER,
  /**
   * One text holds all words of the other, but perhaps of another thing: coffee, coffee machine.
   */
  CONTAINED,
  /** Of the same thing, and not both can hold: two doses of one drug. */
  RIVAL,
  /** Of the same thing, side by side: two readings of one quantity. */
  SIBLING,
  UNLIKE;

  /** Whether both can be said of one thing at one time, and either would answer for the other. */
  public boolean isAlike() {
    return switch (this) {
      case EQUAL, SAME, FINER, COARSER, CONTAINED -> true;
      case RIVAL, SIBLING, UNLIKE -> false;
    };
  }

  /** As {@link #isAlike()}, and certainly of one thing. */
  public boolean isSame() {
    return isAlike() && this != CONTAINED;
  }
}
