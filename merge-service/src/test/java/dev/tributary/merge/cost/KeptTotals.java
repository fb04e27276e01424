package dev.tributary.merge.cost;

import dev.tributary.schema.id.UserId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was spent, in memory. */
final class KeptTotals implements DayTotals {
  /** When something was spent the last time. */
  static final Instant LAST = Instant.parse("2026-03-02T17:00:00Z");

  private final List<Kept> kept = new ArrayList<>();

  private record Kept(UserId user, LocalDate day, long tokens, BigDecimal cost) {}

  void spend(UserId user, LocalDate day, long tokens, String cost) {
    kept.add(new Kept(user, day, tokens, new BigDecimal(cost)));
  }

  @Override
  public DayTotal of(UserId user, LocalDate day) {
    return sum(kept.stream().filter(it -> it.user().equals(user) && it.day().equals(day)).toList());
  }

  @Override
  public DayTotal ofAll(LocalDate day) {
    return sum(kept.stream().filter(it -> it.day().equals(day)).toList());
  }

  private static DayTotal sum(List<Kept> some) {
    DayTotal total = DayTotal.NOTHING;
    for (Kept each : some) {
      total = total.plus(each.tokens(), each.cost(), LAST);
    }
    return total;
  }
}
