package dev.tributary.merge.profile;

import dev.tributary.merge.profile.value.Likeness;

/** What a statement means for a fact that it meets. */
enum Relation {
  SAME,
  /** The same, more exactly. */
  FINER,
  /** Not both can hold. */
  RIVAL,
  /** Of the same thing, at another time or in another degree. */
  SIBLING,
  APART;

  static Relation between(Said said, Holding holding) {
    Likeness likeness = said.phrase().value().like(holding.known());
    if (said.predicate() != holding.predicate()) {
      return likeness == Likeness.EQUAL ? RIVAL : APART;
    }
    if (said.isSingle()) {
      boolean strict = said.isSetAgainst(holding) || said.predicate().isFluid();
      return inSingle(likeness, strict);
    }
    return inMany(likeness, said.isSetAgainst(holding));
  }

  /** One value at a time: whatever is not the same excludes it. */
  private static Relation inSingle(Likeness likeness, boolean strict) {
    return switch (likeness) {
      case EQUAL, COARSER -> SAME;
      case FINER -> FINER;
      case SAME, CONTAINED -> strict ? RIVAL : SAME;
      case RIVAL, SIBLING, UNLIKE -> RIVAL;
    };
  }

  private static Relation inMany(Likeness likeness, boolean strict) {
    return switch (likeness) {
      case EQUAL -> SAME;
      case SAME, COARSER -> strict ? APART : SAME;
      case FINER -> strict ? APART : FINER;
      case RIVAL -> RIVAL;
      case SIBLING -> SIBLING;
      case CONTAINED, UNLIKE -> APART;
    };
  }

  boolean isSame() {
    return this == SAME || this == FINER;
  }
}
