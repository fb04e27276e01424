package dev.tributary.merge.cost;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What may be spent on one day, by everybody or by one user.
 *
 * @param cost in units of the currency of the prices; null for no limit
 * @param tokens of input and output; null for no limit
 */
public record Allowance(@Nullable BigDecimal cost, @Nullable Long tokens) {
  public boolean isLimited() {
    return cost != null || tokens != null;
  }

  boolean isUsedUpBy(DayTotal total) {
    return (cost != null && total.cost().compareTo(cost) >= 0)
        || (tokens != null && total.tokens() >= tokens);
  }
}
