package dev.tributary.merge.profile.value;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * So much of something measurable.
 *
 * @param dimension the base unit, in which all else is given: only quantities of one can be equal
 * @param unit the size of the unit in which it was written
 * @param rounding half of the last place that was written
 */
public record Quantity(String dimension, double amount, double unit, double rounding) {

  private static final double EXACT = 1e-9;

  /** Rounding explains no larger difference: 100 minutes are not 2 hours. */
  private static final double NEAR = 0.02;

  private static final MathContext DIGITS = new MathContext(9);

  /**
   * Whether both are the same as far as they are exact: 74 kg and 163 lb, but not 1 g and 1400 mg,
   * because who writes in units that convert without rest has not rounded.
   */
  boolean matches(Quantity that) {
    if (!dimension.equals(that.dimension)) {
      return false;
    }
    double difference = Math.abs(amount - that.amount);
    double size = Math.max(Math.abs(amount), Math.abs(that.amount));
    if (convertsExactly(that)) {
      return difference <= EXACT * size;
    }
    return difference <= Math.max(rounding, that.rounding) && difference <= NEAR * size;
  }

  private boolean convertsExactly(Quantity that) {
    double times = Math.max(unit, that.unit) / Math.min(unit, that.unit);
    return Math.abs(times - Math.rint(times)) <= EXACT * times;
  }

  /** Both together: 5 feet and 11 inches. */
  Quantity plus(Quantity smaller) {
    return new Quantity(dimension, amount + smaller.amount, smaller.unit, smaller.rounding);
  }

  boolean isPartOf(Quantity larger) {
    return dimension.equals(larger.dimension) && unit < larger.unit;
  }

  /** The same for the same amount, in whatever units that convert exactly. */
  String normal() {
    return new BigDecimal(amount).round(DIGITS).stripTrailingZeros().toPlainString() + dimension;
  }
}
