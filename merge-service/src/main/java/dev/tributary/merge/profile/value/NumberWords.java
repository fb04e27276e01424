package dev.tributary.merge.profile.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers that are spelled out: {@code twenty-five}, {@code half a million}. */
final class NumberWords {

  private static final int SMALLEST_SCALE = 100;

  private final Numerals numerals;

  NumberWords(Numerals numerals) {
    this.numerals = numerals;
  }

  /** Takes the number that begins here; null if none does. */
  @Nullable BigDecimal take(TokenCursor tokens) {
    String word = tokens.peek().text();
    BigDecimal special = Lexicon.number(word);
    if (special != null) {
      tokens.take();
      tokens.takeIf(article -> article.is("a") || article.is("an"));
      return scaled(special, tokens);
    }
    Long value = numerals.valueOf(word);
    if (value == null) {
      return null;
    }
    tokens.take();
    return scaled(BigDecimal.valueOf(value + onesAfter(value, tokens)), tokens);
  }

  private long onesAfter(long tens, TokenCursor tokens) {
    Long ones = numerals.valueOf(tokens.peek().text());
    boolean takesOnes = tens >= 20 && tens < SMALLEST_SCALE;
    if (!takesOnes || ones == null || ones < 1 || ones > 9) {
      return 0;
    }
    tokens.take();
    return ones;
  }

  /** The number times hundred, thousand or million, as far as such words follow. */
  BigDecimal scaled(BigDecimal number, TokenCursor tokens) {
    Long scale = numerals.valueOf(tokens.peek().text());
    if (scale == null || scale < SMALLEST_SCALE) {
      return number;
    }
    tokens.take();
    return scaled(number.multiply(BigDecimal.valueOf(scale)), tokens);
  }
}
