package dev.tributary.merge.profile.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Takes a text word by word. */
final class WordingBuilder {

  private final Words words;
  private final Set<String> stems = new LinkedHashSet<>();
  private final Set<String> numbers = new TreeSet<>();
  private boolean negated;
  private String head = "";
  private boolean headIsFinal;

  WordingBuilder(Words words) {
    this.words = words;
  }

  Wording build(String squashed) {
    return new Wording(squashed, List.copyOf(stems), Set.copyOf(numbers), negated, head);
  }

  void take(String word) {
    if (Tokens.isMark(word) || Lexicon.isPreposition(word)) {
      takeBoundary(word);
    } else if (Tokens.isNumber(word)) {
      numbers.add(word);
    } else if (Lexicon.isNegation(word)) {
      negated = true;
    } else if (!Lexicon.isFiller(word)) {
      takeStem(words.stem(word));
    }
  }

  private void takeBoundary(String word) {
    headIsFinal |= !head.isEmpty();
    if (Lexicon.isDirection(word)) {
      stems.add(word);
    }
  }

  /** The last word before what only qualifies it is what the phrase is about. */
  private void takeStem(String stem) {
    stems.add(stem);
    head = headIsFinal ? head : stem;
  }
}
