package dev.tributary.merge.cost;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * Money for calls of a model, exact.
 *
 * @param amount in whole units of the currency, such as dollars; 0 or more, without trailing zeros.
 *     One token costs a price of so much per million: an amount has at most six more decimals than
 *     its prices
 */
public record Cost(BigDecimal amount, Currency currency) {
  public Cost {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("a cost is 0 or more, not " + amount);
    }
    amount = amount.stripTrailingZeros();
  }

  /**
   * The sum.
   *
   * @throws IllegalArgumentException if the other one is in another currency
   */
  public Cost plus(Cost other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "costs in " + currency + " and " + other.currency + " have no sum");
    }
    return new Cost(amount.add(other.amount), currency);
  }

  /** The amount as a decimal number, never with an exponent. */
  public String plainAmount() {
    return amount.toPlainString();
  }

  @Override
  public String toString() {
    return plainAmount() + " " + currency;
  }
}
