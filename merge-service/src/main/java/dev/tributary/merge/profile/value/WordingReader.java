package dev.tributary.merge.profile.value;

import java.util.regex.Pattern;

/** Reads texts as comparison sees them. */
final class WordingReader {

  private static final Pattern NOT_TELLING = Pattern.compile("[^\\p{L}\\p{N}+#]+");

  private final Words words;

  WordingReader(Words words) {
    this.words = words;
  }

  Wording read(String text) {
    String folded = words.fold(text);
    WordingBuilder wording = new WordingBuilder(words);
    Tokens.of(folded).stream().map(Lexicon::numeral).forEach(wording::take);
    return wording.build(squashed(folded));
  }

  /**
   * Without case, spaces and punctuation: {@code web-shop} and {@code Web shop} are one, C and C++
   * two.
   */
  String squash(String text) {
    return squashed(words.fold(text));
  }

  private static String squashed(String folded) {
    String squashed = NOT_TELLING.matcher(folded).replaceAll("");
    return squashed.isEmpty() ? folded : squashed;
  }
}
