package dev.tributary.merge.cost;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.UserId;
import java.time.LocalDate;
import java.util.List;

/** Tells a user what the model was asked for them, and what that cost. */
public final class ReadSpending {
  private final RowLevelSession session;
  private final Expenses expenses;

  public ReadSpending(RowLevelSession session, Expenses expenses) {
    this.session = session;
    this.expenses = expenses;
  }

  /** The days from one to the other, both included, on which something was spent. */
  public List<DayExpenses> between(UserId user, LocalDate from, LocalDate to) {
    return session.as(user, () -> expenses.between(user, from, to));
  }
}
