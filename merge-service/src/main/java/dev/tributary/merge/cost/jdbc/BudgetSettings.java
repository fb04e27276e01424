package dev.tributary.merge.cost.jdbc;

import dev.tributary.merge.cost.Allowance;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What may be spent on a day in UTC; what is empty has no limit.
 *
 * @param dailyCost by all users together, in the currency of the prices
 * @param dailyTokens by all users together, of input and output
 * @param dailyCostPerUser by each user
 * @param dailyTokensPerUser by each user
 */
@ConfigurationProperties("tributary.budget")
record BudgetSettings(
    @Nullable BigDecimal dailyCost,
    @Nullable Long dailyTokens,
    @Nullable BigDecimal dailyCostPerUser,
    @Nullable Long dailyTokensPerUser) {
  Allowance all() {
    return new Allowance(dailyCost, dailyTokens);
  }

  Allowance each() {
    return new Allowance(dailyCostPerUser, dailyTokensPerUser);
  }
}
