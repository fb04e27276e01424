package dev.tributary.schema.event;

/**
 * An amount of money, exact.
 *
 * @param amount a decimal number without exponent, in units of the currency: {@code 0.000315}
 * @param currency a code of ISO 4217
 */
public record Money(String amount, String currency) {}
