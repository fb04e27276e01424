package dev.tributary.merge.profile.value;

/**
 * A word, number or mark of a folded text.
 *
 * @param attached whether nothing stands between it and the one before
 */
record Token(String text, boolean attached) {

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  /** Whether it ends a phrase. */
  boolean isBoundary() {
    return text.length() == 1 && ",;:.".contains(text);
  }

  boolean is(String other) {
    return text.equals(other);
  }
}
