package dev.tributary.merge.profile.value;

import java.util.List;
import java.util.function.UnaryOperator;

/** Reads texts as comparison sees them. */
final class WordingReader {

  private final Words words;
  private final AmountReader amounts;
  private final UnaryOperator<String> stem;

  /**
   * A reader of texts.
   *
   * @param stem what stands for a word: names have no inflected forms
   */
  WordingReader(Words words, AmountReader amounts, UnaryOperator<String> stem) {
    this.words = words;
    this.amounts = amounts;
    this.stem = stem;
  }

  Wording read(String text) {
    String plain = Spelling.plain(words.fold(text));
    WordingBuilder wording = new WordingBuilder(stem);
    TokenCursor tokens = new TokenCursor(Tokens.of(plain, words));
    while (!tokens.isAtEnd()) {
      List<Amount> found = amounts.take(tokens);
      found.forEach(wording::take);
      if (found.isEmpty()) {
        wording.take(tokens.take());
      }
    }
    return wording.build(Spelling.squashed(plain), Spelling.squashed(words.inLatin(plain)));
  }
}
