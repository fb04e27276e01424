package dev.tributary.merge.profile.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes amounts from the tokens of a text: {@code 5 ft 11 in}, {@code half a million}, {@code 20k},
 * {@code 4 pm}.
 */
final class AmountReader {

  private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern CLOCK = Pattern.compile("0?(\\d{1,2}):([0-5]\\d)");
  private static final Pattern BETWEEN_PARTS = Pattern.compile("/");
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Map<String, BigDecimal> SUFFIXES =
      Map.of(
          "k", BigDecimal.valueOf(1_000),
          "m", BigDecimal.valueOf(1_000_000),
          "mn", BigDecimal.valueOf(1_000_000),
          "bn", BigDecimal.valueOf(1_000_000_000));

  private final NumberWords words;
  private final UnitReader units;

  AmountReader(Numerals numerals, Units units) {
    this.words = new NumberWords(numerals);
    this.units = new UnitReader(units);
  }

  /** The amounts that begin here: none, one, or the two of {@code 142/90 mmHg}. */
  List<Amount> take(TokenCursor tokens) {
    if (!tokens.peek().isNumber()) {
      BigDecimal spelled = words.take(tokens);
      return spelled == null ? List.of() : List.of(measured(spelled, tokens));
    }
    String text = tokens.take().text();
    if (PLAIN.matcher(text).matches()) {
      return List.of(plain(new BigDecimal(text), tokens));
    }
    Matcher clock = CLOCK.matcher(text);
    return clock.matches()
        ? List.of(clock(Integer.parseInt(clock.group(1)), clock.group(2), tokens))
        : composite(text, tokens);
  }

  private Amount plain(BigDecimal number, TokenCursor tokens) {
    if (isHalfOfDay(tokens.peek()) && number.scale() == 0) {
      return clock(number.intValue(), "00", tokens);
    }
    if (tokens.takeIf(it -> it.attached() && ORDINAL_ENDINGS.contains(it.text()))) {
      return new Amount(digits(number), null);
    }
    BigDecimal times = tokens.peek().attached() ? SUFFIXES.get(tokens.peek().text()) : null;
    if (times != null) {
      tokens.take();
      return new Amount(digits(number.multiply(times)), null);
    }
    return measured(words.scaled(number, tokens), tokens);
  }

  private static boolean isHalfOfDay(Token token) {
    return token.is("am") || token.is("pm");
  }

  private static Amount clock(int hour, String minute, TokenCursor tokens) {
    if (!isHalfOfDay(tokens.peek())) {
      return new Amount(hour + ":" + minute, null);
    }
    int afterNoon = tokens.take().is("pm") ? 12 : 0;
    return new Amount(hour % 12 + afterNoon + ":" + minute, null);
  }

  private List<Amount> composite(String text, TokenCursor tokens) {
    List<String> parts = List.of(BETWEEN_PARTS.split(text));
    boolean areNumbers = parts.stream().allMatch(part -> PLAIN.matcher(part).matches());
    UnitReader.@Nullable Name unit = areNumbers ? units.ahead(tokens) : null;
    if (unit == null) {
      return List.of(new Amount(text, null));
    }
    tokens.take(unit.tokenCount());
    return parts.stream()
        .map(BigDecimal::new)
        .map(number -> new Amount(digits(number), units.quantity(number, unit)))
        .toList();
  }

  private Amount measured(BigDecimal number, TokenCursor tokens) {
    Quantity whole = units.take(number, tokens);
    if (whole == null || !PLAIN.matcher(tokens.peek().text()).matches()) {
      return new Amount(digits(number), whole);
    }
    BigDecimal rest = new BigDecimal(tokens.peek().text());
    Quantity sum = units.takeSmaller(whole, rest, tokens);
    return sum == null
        ? new Amount(digits(number), whole)
        : new Amount(digits(number) + " " + digits(rest), sum);
  }

  private static String digits(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
