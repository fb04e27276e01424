package dev.tributary.merge.profile;

/** What a reader has found out about a pair of values, said of the lower one. */
public enum Judgement {
  SAME,
  /** The lower one says the same, more exactly. */
  FINER,
  /** The lower one says the same, less exactly. */
  COARSER,
  UNRELATED,
  /**
   * Nothing yet; until then the text measure decides, and what would be a conflict is held back.
   */
  PENDING,
  /** Nothing, and nobody will: the text measure is final. */
  FINAL;

  /** Whether one may stand for the other: longer wording is no other fact. */
  boolean isSame() {
    return switch (this) {
      case SAME, FINER, COARSER -> true;
      case UNRELATED, PENDING, FINAL -> false;
    };
  }
}
