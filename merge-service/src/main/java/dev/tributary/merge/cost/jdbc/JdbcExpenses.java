package dev.tributary.merge.cost.jdbc;

import dev.tributary.merge.cost.Cost;
import dev.tributary.merge.cost.DayExpenses;
import dev.tributary.merge.cost.Expenses;
import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.cost.Spent;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcExpenses implements Expenses {
  private static final String ADD =
      """
      insert into profiles.spending as s (
        user_id, day, currency, calls, input_tokens, cached_tokens, output_tokens, cost, created_at, updated_at)
      values (
        :user, :day, :currency, :calls, :input_tokens, :cached_tokens, :output_tokens, :cost, :now, :now)
      on conflict (user_id, day, currency) do update set
        calls = s.calls + excluded.calls,
        input_tokens = s.input_tokens + excluded.input_tokens,
        cached_tokens = s.cached_tokens + excluded.cached_tokens,
        output_tokens = s.output_tokens + excluded.output_tokens,
        cost = s.cost + excluded.cost,
        updated_at = excluded.updated_at
      """;
  private static final String BETWEEN =
      """
      select day, currency, calls, input_tokens, cached_tokens, output_tokens, cost
      from profiles.spending
      where user_id = :user and day between :from and :to
      order by day desc, currency
      """;

  /** In place of a currency, where there is no cost. */
  private static final String UNKNOWN = "";

  private final JdbcClient jdbc;
  private final Prices prices;
  private final Clock clock;

  JdbcExpenses(JdbcClient jdbc, Prices prices, Clock clock) {
    this.jdbc = jdbc;
    this.prices = prices;
    this.clock = clock;
  }

  @Override
  public void add(UserId user, Spent spent) {
    if (spent.isNothing()) {
      return;
    }
    Usage usage = spent.usage();
    Optional<Cost> cost = prices.of(usage);
    Instant now = clock.instant();
    jdbc.sql(ADD)
        .param("user", user.value())
        .param("day", LocalDate.ofInstant(now, ZoneOffset.UTC))
        .param("currency", cost.map(it -> it.currency().getCurrencyCode()).orElse(UNKNOWN))
        .param("calls", spent.calls())
        .param("input_tokens", usage.inputTokens())
        .param("cached_tokens", usage.cachedTokens())
        .param("output_tokens", usage.outputTokens())
        .param("cost", cost.map(Cost::amount).orElse(null))
        .param("now", Timestamp.from(now))
        .update();
  }

  @Override
  public List<DayExpenses> between(UserId user, LocalDate from, LocalDate to) {
    return jdbc.sql(BETWEEN)
        .param("user", user.value())
        .param("from", from)
        .param("to", to)
        .query(JdbcExpenses::day)
        .list();
  }

  private static DayExpenses day(ResultSet row, int number) throws SQLException {
    String currency = row.getString("currency");
    return new DayExpenses(
        row.getObject("day", LocalDate.class),
        currency.equals(UNKNOWN)
            ? null
            : new Cost(row.getBigDecimal("cost"), Currency.getInstance(currency)),
        row.getLong("calls"),
        row.getLong("input_tokens"),
        row.getLong("cached_tokens"),
        row.getLong("output_tokens"));
  }
}
