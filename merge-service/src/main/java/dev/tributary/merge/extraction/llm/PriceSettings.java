package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.cost.Prices;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a million tokens cost. Without input and output, costs are unknown.
 *
 * @param input tokens of prompts
 * @param cachedInput those of them that the provider had cached; as all input where it is empty
 * @param output tokens of answers
 * @param currency a code of ISO 4217
 */
@ConfigurationProperties("tributary.extraction.price")
record PriceSettings(
    @Nullable BigDecimal input,
    @Nullable BigDecimal cachedInput,
    @Nullable BigDecimal output,
    @DefaultValue("USD") String currency) {

  /**
   * The prices, or that there are none.
   *
   * @throws IllegalStateException if only some are set
   * @throws IllegalArgumentException if one is below 0, or there is no such currency
   */
  Prices prices() {
    if (input == null && cachedInput == null && output == null) {
      return new Prices.Unknown();
    }
    if (input == null || output == null) {
      throw new IllegalStateException(
          "tributary.extraction.price needs both input and output: a part of a price says nothing");
    }
    return new Prices.PerMillion(
        input, cachedInput == null ? input : cachedInput, output, named(currency));
  }

  private static Currency named(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "tributary.extraction.price.currency must be a code of ISO 4217 such as USD, not " + code,
          e);
    }
  }
}
