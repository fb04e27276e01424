package dev.tributary.merge.profile.value;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes units of measurement from the tokens of a text, where they follow a number. */
final class UnitReader {

  /** Inches without feet before them can be anything: 3 in Berlin. */
  private static final String INCHES = "in";

  private final Units units;

  UnitReader(Units units) {
    this.units = units;
  }

  /**
   * How a unit is called.
   *
   * @param tokenCount of how many tokens it is: three in {@code mmol/l}
   */
  record Name(String text, int tokenCount) {}

  /** The unit that stands here; null if there is none. */
  @Nullable Name ahead(TokenCursor tokens) {
    Name name = named(tokens, 0);
    return name != null && name.text().equals(INCHES) ? null : name;
  }

  private @Nullable Name named(TokenCursor tokens, int ahead) {
    Token token = tokens.peek(ahead);
    Token slash = tokens.peek(ahead + 1);
    if (slash.is("/")) {
      String compound = token.text() + "/" + tokens.peek(ahead + 2).text();
      if (isKnown(compound)) {
        return new Name(compound, 3);
      }
    }
    if (token.is("°")) {
      String degrees = token.text() + tokens.peek(ahead + 1).text();
      return isKnown(degrees) ? new Name(degrees, 2) : null;
    }
    return isKnown(token.text()) ? new Name(token.text(), 1) : null;
  }

  private boolean isKnown(String unit) {
    return units.quantity(BigDecimal.ONE, unit) != null;
  }

  /** So much of a unit of which it is known that there is one of that name. */
  Quantity quantity(BigDecimal number, Name unit) {
    return Objects.requireNonNull(units.quantity(number, unit.text()));
  }

  @Nullable Quantity take(BigDecimal number, TokenCursor tokens) {
    Name unit = ahead(tokens);
    if (unit == null) {
      return null;
    }
    tokens.take(unit.tokenCount());
    return quantity(number, unit);
  }

  /** With the {@code 11 in} that stand here after {@code 5 ft}; null if nothing of the kind. */
  @Nullable Quantity takeSmaller(Quantity whole, BigDecimal number, TokenCursor tokens) {
    Name unit = named(tokens, 1);
    Quantity rest = unit == null ? null : quantity(number, unit);
    if (unit == null || rest == null || !rest.isPartOf(whole)) {
      return null;
    }
    tokens.take(1 + unit.tokenCount());
    return whole.plus(rest);
  }
}
