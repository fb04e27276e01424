package dev.tributary.merge.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.merge.Seeds;
import dev.tributary.merge.extraction.Usage;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PricesTest {
  private static final Currency DOLLARS = Currency.getInstance("USD");
  private static final Prices PRICES =
      new Prices.PerMillion(decimal("0.15"), decimal("0.075"), decimal("0.60"), DOLLARS);

  @Test
  void a_million_tokens_of_each_kind_cost_their_price() {
    Optional<Cost> input = PRICES.of(new Usage(1_000_000, 0, 0));
    Optional<Cost> cached = PRICES.of(new Usage(1_000_000, 1_000_000, 0));
    Optional<Cost> output = PRICES.of(new Usage(0, 0, 1_000_000));

    assertThat(input).contains(dollars("0.15"));
    assertThat(cached).contains(dollars("0.075"));
    assertThat(output).contains(dollars("0.6"));
  }

  @Test
  void cached_tokens_are_part_of_the_input() {
    Optional<Cost> cost = PRICES.of(new Usage(100, 20, 30));

    // 80 at 0.15, 20 at 0.075, 30 at 0.60
    assertThat(cost).contains(dollars("0.0000315"));
  }

  @Test
  void the_cost_of_one_token_is_exact() {
    Cost cost = PRICES.of(new Usage(1, 1, 0)).orElseThrow();

    assertThat(cost.plainAmount()).isEqualTo("0.000000075");
  }

  @Test
  void the_cost_of_calls_together_is_the_sum_of_their_costs() {
    Seeds.forEachSeed(random -> {
      Usage one = new Usage(1 + random.nextInt(5_000), random.nextInt(2), random.nextInt(500));
      Usage other = new Usage(1 + random.nextInt(5_000), random.nextInt(2), random.nextInt(500));

      Cost together = PRICES.of(one.plus(other)).orElseThrow();

      assertThat(PRICES.of(one).orElseThrow().plus(PRICES.of(other).orElseThrow()))
          .isEqualTo(together);
    });
  }

  @Test
  void more_cached_tokens_than_input_cost_no_less_than_nothing() {
    Optional<Cost> cost = PRICES.of(new Usage(10, 20, 0));

    assertThat(cost).contains(dollars("0.00000075"));
  }

  @Test
  void what_the_provider_does_not_count_has_no_known_cost() {
    Optional<Cost> cost = PRICES.of(Usage.NONE);

    assertThat(cost).isEmpty();
  }

  @Test
  void without_prices_no_cost_is_known() {
    Optional<Cost> cost = new Prices.Unknown().of(new Usage(100, 20, 30));

    assertThat(cost).isEmpty();
  }

  @Test
  void a_price_below_nothing_is_named() {
    assertThatThrownBy(
            () -> new Prices.PerMillion(BigDecimal.ONE, BigDecimal.ONE, decimal("-0.1"), DOLLARS))
        .hasMessage("output must be 0 or more, not -0.1");
  }

  @Test
  void costs_in_two_currencies_have_no_sum() {
    Cost euros = new Cost(BigDecimal.ONE, Currency.getInstance("EUR"));

    assertThatThrownBy(() -> dollars("1").plus(euros))
        .hasMessage("costs in USD and EUR have no sum");
  }

  private static Cost dollars(String amount) {
    return new Cost(decimal(amount), DOLLARS);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
