package dev.tributary.merge.extraction.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.merge.cost.Prices;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class PriceSettingsTest {
  private static final BigDecimal INPUT = new BigDecimal("0.15");
  private static final BigDecimal OUTPUT = new BigDecimal("0.60");

  @Test
  void without_any_no_price_is_known() {
    Prices prices = new PriceSettings(null, null, null, "USD").prices();

    assertThat(prices).isEqualTo(new Prices.Unknown());
  }

  @Test
  void cached_input_costs_as_all_input_where_nothing_else_is_said() {
    Prices prices = new PriceSettings(INPUT, null, OUTPUT, "EUR").prices();

    assertThat(prices)
        .isEqualTo(new Prices.PerMillion(INPUT, INPUT, OUTPUT, Currency.getInstance("EUR")));
  }

  @Test
  void a_part_of_the_prices_is_refused() {
    var settings = new PriceSettings(INPUT, null, null, "USD");

    assertThatThrownBy(settings::prices)
        .hasMessageStartingWith("tributary.extraction.price needs both input and output");
  }

  @Test
  void a_currency_that_is_none_is_named() {
    var settings = new PriceSettings(INPUT, null, OUTPUT, "dollars");

    assertThatThrownBy(settings::prices)
        .hasMessageStartingWith("tributary.extraction.price.currency must be a code of ISO 4217")
        .hasMessageEndingWith("not dollars");
  }
}
