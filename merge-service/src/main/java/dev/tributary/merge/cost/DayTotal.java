package dev.tributary.merge.cost;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was spent on one day.
 *
 * @param tokens of input and output
 * @param cost in the currency of the prices, as far as it is known
 * @param lastAt when the last of it was spent; null if that is not known
 */
public record DayTotal(long tokens, BigDecimal cost, @Nullable Instant lastAt) {
  public static final DayTotal NOTHING = new DayTotal(0, BigDecimal.ZERO, null);

  DayTotal plus(long moreTokens, BigDecimal moreCost, Instant at) {
    return new DayTotal(tokens + moreTokens, cost.add(moreCost), at);
  }
}
