package dev.tributary.merge.cost.http;

import dev.tributary.merge.cost.Cost;
import dev.tributary.merge.cost.DayExpenses;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the model was asked for the caller, the latest day first. */
record SpendingList(List<ShownSpending> spending) {
  static SpendingList of(List<DayExpenses> expenses) {
    return new SpendingList(expenses.stream().map(ShownSpending::of).toList());
  }

  /**
   * One day's calls; those whose cost is not known, and those of each currency, by themselves.
   *
   * @param day in UTC
   * @param cost a decimal number, in units of the currency; null if it is not known
   * @param currency a code of ISO 4217; null if the cost is not known
   * @param inputTokens cached ones included
   */
  record ShownSpending(
      LocalDate day,
      long calls,
      long inputTokens,
      long cachedTokens,
      long outputTokens,
      @Nullable String cost,
      @Nullable String currency) {
    static ShownSpending of(DayExpenses day) {
      Cost cost = day.cost();
      return new ShownSpending(
          day.day(),
          day.calls(),
          day.inputTokens(),
          day.cachedTokens(),
          day.outputTokens(),
          cost == null ? null : cost.plainAmount(),
          cost == null ? null : cost.currency().getCurrencyCode());
    }
  }
}
