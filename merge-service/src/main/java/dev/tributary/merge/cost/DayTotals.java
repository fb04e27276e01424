package dev.tributary.merge.cost;

import dev.tributary.schema.id.UserId;
import java.time.LocalDate;

/** What was spent on a day in UTC, as far as it is kept. */
public interface DayTotals {
  /** By the session's user. */
  DayTotal of(UserId user, LocalDate day);

  /** By everybody; needs no session. */
  DayTotal ofAll(LocalDate day);
}
