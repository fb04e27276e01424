package dev.tributary.merge.profile.value;

import java.util.List;
import java.util.function.Predicate;

/** A place in the tokens of a text. */
final class TokenCursor {

  private static final Token END = new Token("\u0000", false);

  private final List<Token> tokens;
  private int next;

  TokenCursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean isAtEnd() {
    return next >= tokens.size();
  }

  /** The next token, or one that is neither word nor number behind the last. */
  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    int index = next + ahead;
    return index < tokens.size() ? tokens.get(index) : END;
  }

  Token take() {
    return tokens.get(next++);
  }

  void take(int count) {
    next += count;
  }

  boolean takeIf(Predicate<Token> wanted) {
    boolean takes = !isAtEnd() && wanted.test(peek());
    next += takes ? 1 : 0;
    return takes;
  }
}
