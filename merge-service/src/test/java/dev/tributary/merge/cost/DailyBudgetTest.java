package dev.tributary.merge.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.UserId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DailyBudgetTest {
  private static final UserId ALMA = UserId.of("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final UserId BERT = UserId.of("1c8d306f-4b72-4e1f-8d69-2f3b4c5d6e7f");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant EVENING = Instant.parse("2026-03-02T18:00:00Z");
  private static final Allowance NO_LIMIT = new Allowance(null, null);
  private static final Prices PRICES =
      new Prices.PerMillion(
          new BigDecimal("2"),
          new BigDecimal("2"),
          new BigDecimal("10"),
          Currency.getInstance("USD"));

  private final KeptTotals kept = new KeptTotals();
  private final SettableClock clock = new SettableClock(EVENING);

  @Test
  void a_user_may_spend_until_the_budget_is_used_up() {
    Budget budget = budget(NO_LIMIT, tokens(1_000));
    kept.spend(ALMA, MONDAY, 999, "0");

    Optional<Held> refusal = budget.refusal(ALMA);

    assertThat(refusal).isEmpty();
  }

  @Test
  void a_user_whose_budget_is_used_up_waits_for_the_next_day() {
    Budget budget = budget(NO_LIMIT, tokens(1_000));
    kept.spend(ALMA, MONDAY, 1_000, "0");

    Optional<Held> refusal = budget.refusal(ALMA);

    assertThat(refusal).contains(new Held(Duration.ofHours(6), "budget"));
  }

  @Test
  void others_do_not_wait_for_a_user_whose_budget_is_used_up() {
    Budget budget = budget(NO_LIMIT, money("0.5"));
    kept.spend(ALMA, MONDAY, 10, "0.50");

    Optional<Held> refusal = budget.refusal(BERT);

    assertThat(refusal).isEmpty();
    assertThat(budget.refusal(ALMA)).isPresent();
  }

  @Test
  void everybody_waits_once_all_have_used_up_the_budget_together() {
    Budget budget = budget(money("0.5"), NO_LIMIT);
    kept.spend(ALMA, MONDAY, 10, "0.30");
    kept.spend(BERT, MONDAY, 10, "0.20");

    Optional<Held> refusal = budget.refusal(BERT);

    assertThat(refusal).contains(new Held(Duration.ofHours(6), "budget"));
  }

  @Test
  void the_next_day_in_utc_has_a_budget_of_its_own() {
    Budget budget = budget(tokens(1_000), tokens(1_000));
    kept.spend(ALMA, MONDAY, 1_000, "0");
    assertThat(budget.refusal(ALMA)).isPresent();
    clock.set(Instant.parse("2026-03-03T00:00:00Z"));

    Optional<Held> refusal = budget.refusal(ALMA);

    assertThat(refusal).isEmpty();
  }

  @Test
  void what_was_just_used_counts_before_it_is_kept() {
    Budget budget = budget(money("0.001"), NO_LIMIT);
    assertThat(budget.refusal(ALMA)).isEmpty();

    budget.used(new Usage(500, 0, 0));

    assertThat(budget.refusal(ALMA)).isPresent();
  }

  @Test
  void what_others_used_is_seen_a_second_later() {
    Budget budget = budget(tokens(1_000), NO_LIMIT);
    assertThat(budget.refusal(ALMA)).isEmpty();
    kept.spend(BERT, MONDAY, 1_000, "0");
    clock.set(EVENING.plusSeconds(1));

    Optional<Held> refusal = budget.refusal(ALMA);

    assertThat(refusal).isPresent();
  }

  @Test
  void it_is_used_up_since_the_last_call() {
    Budget budget = budget(NO_LIMIT, tokens(1));
    kept.spend(ALMA, MONDAY, 130, "0");

    Optional<Instant> since = budget.reachedSince(ALMA);

    assertThat(since).contains(KeptTotals.LAST);
    assertThat(budget.reachedSince(BERT)).isEmpty();
  }

  @Test
  void a_budget_of_money_without_prices_is_refused() {
    assertThatThrownBy(() -> new DailyBudget.Limits(NO_LIMIT, money("1"), new Prices.Unknown()))
        .hasMessageStartingWith("a budget of money needs prices");
  }

  private Budget budget(Allowance all, Allowance each) {
    return new DailyBudget(new DailyBudget.Limits(all, each, PRICES), new NoSession(), kept, clock);
  }

  private static Allowance money(String amount) {
    return new Allowance(new BigDecimal(amount), null);
  }

  private static Allowance tokens(long tokens) {
    return new Allowance(null, tokens);
  }
}
