package dev.tributary.merge.extraction.prompt;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Texts as somebody reads them who takes every sign for the hexadecimal digit that it resembles.
 */
final class LookAlikes {
  /** The digit, then what looks like it, in lower case; a line for each. */
  private static final Map<Integer, Integer> DIGITS =
      digits(
          """
          0oοоօ〇
          1liıιӏا|!
          2zƨշ
          3зʒӡƽ
          4ч
          5sѕƽ
          6бճ
          7т
          8ȣ
          9gqց
          aαаɑ
          bьЬßβƅ
          cсϲᴄ
          dԁժɗ
          eеєεҽ
          fƒſϝ
          """);

  private LookAlikes() {}

  /** Without what stands between letters and digits, seen or not. */
  static String plain(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(folded.length());
    folded
        .codePoints()
        .map(it -> DIGITS.getOrDefault(it, it))
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static Map<Integer, Integer> digits(String lines) {
    Map<Integer, Integer> digits = new HashMap<>();
    lines
        .lines()
        .forEach(
            line -> line.codePoints().forEach(it -> digits.putIfAbsent(it, (int) line.charAt(0))));
    return Map.copyOf(digits);
  }
}
