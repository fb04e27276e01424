package dev.tributary.merge.profile.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes a text word by word. */
final class WordingBuilder {

  private final UnaryOperator<String> stem;
  private final Set<String> stems = new LinkedHashSet<>();
  private final Set<Amount> amounts = new LinkedHashSet<>();
  private boolean negated;
  private String head = "";
  private boolean headIsFinal;

  WordingBuilder(UnaryOperator<String> stem) {
    this.stem = stem;
  }

  Wording build(String squashed, String latin) {
    return new Wording(squashed, latin, List.copyOf(stems), List.copyOf(amounts), negated, head);
  }

  void take(Amount amount) {
    amounts.add(amount);
    if (amount.quantity() != null) {
      takeStem("[" + amount.quantity().dimension() + "]");
    }
  }

  void take(Token token) {
    String word = token.text();
    String hour = Lexicon.hour(word);
    if (!token.isWord() || Lexicon.isPreposition(word)) {
      takeBoundary(token);
    } else if (hour != null) {
      take(new Amount(hour, null));
    } else if (Lexicon.isNegation(word)) {
      negated = true;
    } else if (!Lexicon.isFiller(word)) {
      takeStem(stem.apply(word));
    }
  }

  private void takeBoundary(Token token) {
    headIsFinal |= !head.isEmpty() && (token.isWord() || token.isBoundary());
    if (Lexicon.isDirection(token.text())) {
      stems.add(token.text());
    }
  }

  /** The last word before what only qualifies it is what the phrase is about. */
  private void takeStem(String telling) {
    stems.add(telling);
    head = headIsFinal ? head : telling;
  }
}
