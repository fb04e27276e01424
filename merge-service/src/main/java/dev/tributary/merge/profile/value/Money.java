package dev.tributary.merge.profile.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param currency ISO 4217 code
 * @param amounts one, or the ends of a range, without trailing zeros
 * @param period for which it is paid, such as {@code month}
 */
record Money(String currency, List<BigDecimal> amounts, @Nullable String period) implements Value {

  @Override
  public Likeness like(Value that) {
    return that instanceof Money money ? like(money) : Likeness.UNLIKE;
  }

  private Likeness like(Money that) {
    if (!currency.equals(that.currency) || !amounts.equals(that.amounts)) {
      return Likeness.UNLIKE;
    }
    if (Objects.equals(period, that.period)) {
      return Likeness.EQUAL;
    }
    if (that.period == null) {
      return Likeness.FINER;
    }
    return period == null ? Likeness.COARSER : Likeness.UNLIKE;
  }

  @Override
  public String normal() {
    return currency + amounts + "/" + period;
  }

  @Override
  public Set<String> slots() {
    return Set.of("=" + currency + amounts);
  }
}
