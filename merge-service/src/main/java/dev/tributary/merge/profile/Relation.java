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

  /** What one likes and dislikes exclude each other; nothing else meets across predicates. */
  static Relation acrossPredicates(Likeness likeness) {
    return likeness == Likeness.EQUAL ? RIVAL : APART;
  }

  /** One value at a time: whatever is not the same excludes it. */
  static Relation inSingle(Likeness likeness, boolean strict) {
    return switch (likeness) {
      case EQUAL, COARSER -> SAME;
      case FINER -> FINER;
      case SAME, CONTAINED -> strict ? RIVAL : SAME;
      case RIVAL, SIBLING, UNLIKE -> RIVAL;
    };
  }

  static Relation inMany(Likeness likeness, boolean strict) {
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
