package dev.tributary.quickstart.input;

import java.text.Normalizer;
import java.util.Locale;

/** A person's name, and when two spellings count as one. */
public final class PersonName {
  /** The sealed column takes 4096 bytes. */
  private static final int MAX_CHARACTERS = 500;

  private static final int MOST_SLIPS = 2;
  private static final int LETTERS_FOR_A_SLIP = 3;

  private PersonName() {}

  /**
   * Takes a name as it was typed, without surplus spaces.
   *
   * @throws InvalidInput if it cannot be a name
   */
  public static String of(String typed) {
    String name = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    if (name.isEmpty()) {
      throw new InvalidInput("The name is empty.", "Name the person, such as --profile \"Mira\".");
    }
    if (name.length() > MAX_CHARACTERS) {
      throw new InvalidInput(
          "The name is longer than %d characters.".formatted(MAX_CHARACTERS), "Shorten it.");
    }
    if (name.chars().anyMatch(c -> Character.isISOControl(c) || c == '\uFFFD')) {
      throw new InvalidInput(
          "The name holds characters that cannot be printed.",
          "Type it in UTF-8; with LC_ALL=C.UTF-8 if need be.");
    }
    return name;
  }

  /** Alike for names that differ in case, spaces or ways to write one letter only. */
  static String folded(String name) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFKC);
    // Upper case first: only so ß meets ss, and ς meets σ.
    String caseless = normal.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(caseless, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
  }

  /** Whether one is perhaps a slip for the other. */
  static boolean isNear(String one, String other) {
    String a = folded(one);
    String b = folded(other);
    int allowed = Math.min(MOST_SLIPS, Math.min(a.length(), b.length()) / LETTERS_FOR_A_SLIP);
    return a.startsWith(b + " ") || b.startsWith(a + " ") || distance(a, b) <= allowed;
  }

  /** Insertions, deletions and replacements between two texts (Levenshtein). */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
