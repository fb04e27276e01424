package dev.tributary.merge.profile.value;

import org.jspecify.annotations.Nullable;

/**
 * A number that a text names.
 *
 * @param digits in plain digits, or as written if it is a date, a time or no single number
 * @param quantity with its unit, if it has one that is known
 */
public record Amount(String digits, @Nullable Quantity quantity) {

  /** Whether both are the same number; a unit that only one has says nothing against it. */
  boolean agreesWith(Amount that) {
    if (quantity == null || that.quantity == null) {
      return digits.equals(that.digits);
    }
    return quantity.matches(that.quantity);
  }

  /** Whether both count in the same: kilograms, or what the words around them name. */
  boolean countsLike(Amount that) {
    return dimension().equals(that.dimension());
  }

  private String dimension() {
    return quantity == null ? "" : quantity.dimension();
  }

  String normal() {
    return quantity == null ? digits : quantity.normal();
  }
}
