package dev.tributary.merge.cost;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What everybody spent today, looked up once a second rather than before each call, together with
 * what this process has spent since.
 */
final class RunningTotal {
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final Function<LocalDate, DayTotal> kept;
  private @Nullable LocalDate day;
  private Instant freshUntil = Instant.MIN;
  private DayTotal total = DayTotal.NOTHING;

  RunningTotal(Function<LocalDate, DayTotal> kept) {
    this.kept = kept;
  }

  synchronized DayTotal at(LocalDate today, Instant now) {
    if (!today.equals(day) || !now.isBefore(freshUntil)) {
      total = kept.apply(today);
      day = today;
      freshUntil = now.plus(FRESH);
    }
    return total;
  }

  synchronized void add(long tokens, BigDecimal cost, Instant now) {
    total = total.plus(tokens, cost, now);
  }
}
