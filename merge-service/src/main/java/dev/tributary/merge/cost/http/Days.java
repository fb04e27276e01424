package dev.tributary.merge.cost.http;

import dev.tributary.platform.problem.InvalidField;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another.
 *
 * @param to included
 */
record Days(LocalDate from, LocalDate to) {
  private static final int USUAL = 30;
  private static final int MOST = 366;

  /**
   * Reads query parameters: the last 30 days unless they say otherwise.
   *
   * @throws InvalidField if one is no date, or there are more than 366 days
   */
  static Days of(@Nullable String from, @Nullable String to, LocalDate today) {
    LocalDate last = to == null ? today : date("to", to);
    LocalDate first = from == null ? last.minusDays(USUAL - 1) : date("from", from);
    if (first.isAfter(last) || first.isBefore(last.minusDays(MOST - 1))) {
      throw new InvalidField("from", "must be at most " + (MOST - 1) + " days before to");
    }
    return new Days(first, last);
  }

  private static LocalDate date(String field, String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() > 0 && date.getYear() < 10_000) {
        return date;
      }
    } catch (DateTimeException _) {
      // Answered like a year that no database knows: the remedy is the same.
    }
    throw new InvalidField(field, "must be a date such as 2026-03-02");
  }
}
