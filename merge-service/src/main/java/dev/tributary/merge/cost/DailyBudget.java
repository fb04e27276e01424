package dev.tributary.merge.cost;

import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.UserId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Two budgets: of all users together and of each. One that is used up is exceeded by no more than
 * the calls that are under way at that moment.
 */
public final class DailyBudget implements Budget {
  private final Limits limits;
  private final RowLevelSession session;
  private final DayTotals totals;
  private final Clock clock;
  private final RunningTotal everybody;

  /**
   * Both of them, and what counts against them.
   *
   * @param all of all users together
   * @param each of every single one
   */
  public record Limits(Allowance all, Allowance each, Prices prices) {
    public Limits {
      if ((all.cost() != null || each.cost() != null) && prices.currency().isEmpty()) {
        throw new IllegalArgumentException(
            "a budget of money needs prices: set tributary.extraction.price.input and output, or a"
                + " budget of tokens");
      }
    }
  }

  public DailyBudget(Limits limits, RowLevelSession session, DayTotals totals, Clock clock) {
    this.limits = limits;
    this.session = session;
    this.totals = totals;
    this.clock = clock;
    this.everybody = new RunningTotal(totals::ofAll);
  }

  @Override
  public Optional<Held> refusal(UserId user) {
    Instant now = clock.instant();
    return reached(user, now).map(total -> new Held(restOfDay(now), Held.BUDGET));
  }

  @Override
  public Optional<Instant> reachedSince(UserId user) {
    Instant now = clock.instant();
    return reached(user, now).map(total -> lastSpent(total, now));
  }

  @Override
  public Optional<Instant> reachedByAllSince() {
    Instant now = clock.instant();
    return reachedByAll(now).map(total -> lastSpent(total, now));
  }

  @Override
  public void used(Usage usage) {
    BigDecimal cost = limits.prices().of(usage).map(Cost::amount).orElse(BigDecimal.ZERO);
    everybody.add((long) usage.inputTokens() + usage.outputTokens(), cost, clock.instant());
  }

  /** What used a budget up. */
  private Optional<DayTotal> reached(UserId user, Instant now) {
    return reachedByAll(now).or(() -> reachedBy(user, today(now)));
  }

  private Optional<DayTotal> reachedByAll(Instant now) {
    return limits.all().isLimited()
        ? Optional.of(everybody.at(today(now), now)).filter(limits.all()::isUsedUpBy)
        : Optional.empty();
  }

  private Optional<DayTotal> reachedBy(UserId user, LocalDate today) {
    return limits.each().isLimited()
        ? Optional.of(session.as(user, () -> totals.of(user, today)))
            .filter(limits.each()::isUsedUpBy)
        : Optional.empty();
  }

  private static Instant lastSpent(DayTotal total, Instant now) {
    return Optional.ofNullable(total.lastAt()).orElseGet(() -> startOf(today(now)));
  }

  private static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Duration restOfDay(Instant now) {
    return Duration.between(now, startOf(today(now).plusDays(1)));
  }
}
