package dev.tributary.merge.cost;

import dev.tributary.schema.id.UserId;
import java.time.LocalDate;
import java.util.List;

/** What the session's user has spent on calls of the model, by day in UTC. */
public interface Expenses {
  /**
   * Adds to those of today. Last in its transaction: from then on all others of the user that spend
   * something wait.
   */
  void add(UserId user, Spent spent);

  /**
   * The days on which something was spent, the latest first.
   *
   * @param from the first day
   * @param to the last one
   */
  List<DayExpenses> between(UserId user, LocalDate from, LocalDate to);
}
