package dev.tributary.merge.extraction.prompt;

import java.text.Normalizer;
import java.util.Locale;

/** Keeps text that others wrote from being taken for part of the prompt. */
public final class Fence {
  private Fence() {}

  /**
   * A word that does not occur in the text in any spelling, so that nothing in the text can end it;
   * the same for the same text, so that equal questions are equal.
   */
  public static String marker(String text) {
    return free(text, Digest.of(text));
  }

  /** The wish, or what follows from it and is free. */
  static String free(String text, String wish) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String marker = wish;
    while (folded.contains(marker)) {
      marker = Digest.of(marker);
    }
    return marker;
  }

  /** The text on one line. */
  public static String line(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
  }
}
