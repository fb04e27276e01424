package dev.tributary.merge.extraction.prompt;

/** Keeps text that others wrote from being taken for part of the prompt. */
public final class Fence {
  private Fence() {}

  /**
   * A word that does not occur in the text in any spelling, disguised ones included, so that
   * nothing in the text can end it; the same for the same text, so that equal questions are equal.
   */
  public static String marker(String text) {
    return free(text, Digest.of(text));
  }

  /** The wish, or what follows from it and is free. */
  static String free(String text, String wish) {
    String plain = LookAlikes.plain(text);
    String marker = wish;
    while (plain.contains(LookAlikes.plain(marker))) {
      marker = Digest.of(marker);
    }
    return marker;
  }

  /** The text on one line, as far as it can be seen. */
  public static String line(String text) {
    return visible(text).replaceAll("[\\p{Cc}\\p{Z}\\s]+", " ").strip();
  }

  /**
   * The text without signs by which one can hide words from a person that a model reads: tags and
   * variation selectors that spell letters, signs that turn the direction, signs of no width. What
   * emoji and scripts are made with stays.
   */
  public static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().filter(it -> !isHidden(it)).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isHidden(int point) {
    boolean isTag = point >= 0xE0000 && point <= 0xE0FFF;
    boolean isTurn = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    boolean hasNoWidth = point == 0x200B || point >= 0x2060 && point <= 0x2064 || point == 0xFEFF;
    return isTag || isTurn || hasNoWidth;
  }
}
