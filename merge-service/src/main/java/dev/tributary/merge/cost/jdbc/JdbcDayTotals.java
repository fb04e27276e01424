package dev.tributary.merge.cost.jdbc;

import dev.tributary.merge.cost.DayTotal;
import dev.tributary.merge.cost.DayTotals;
import dev.tributary.merge.cost.Prices;
import dev.tributary.schema.id.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Currency;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcDayTotals implements DayTotals {
  private static final String OF_USER =
      """
      select coalesce(sum(input_tokens + output_tokens), 0) as tokens,
        coalesce(sum(cost) filter (where currency = :currency), 0) as cost, max(updated_at) as last_at
      from profiles.spending
      where user_id = :user and day = :day
      """;
  private static final String OF_ALL =
      """
      select coalesce(sum(tokens), 0) as tokens,
        coalesce(sum(cost) filter (where currency = :currency), 0) as cost, max(last_at) as last_at
      from profiles.spent_on(:day)
      """;

  private final JdbcClient jdbc;
  private final String currency;

  JdbcDayTotals(JdbcClient jdbc, Prices prices) {
    this.jdbc = jdbc;
    this.currency = prices.currency().map(Currency::getCurrencyCode).orElse("");
  }

  @Override
  public DayTotal of(UserId user, LocalDate day) {
    return jdbc.sql(OF_USER)
        .param("user", user.value())
        .param("day", day)
        .param("currency", currency)
        .query(JdbcDayTotals::total)
        .single();
  }

  @Override
  public DayTotal ofAll(LocalDate day) {
    return jdbc.sql(OF_ALL)
        .param("day", day)
        .param("currency", currency)
        .query(JdbcDayTotals::total)
        .single();
  }

  private static DayTotal total(ResultSet row, int number) throws SQLException {
    Timestamp lastAt = row.getTimestamp("last_at");
    return new DayTotal(
        row.getLong("tokens"),
        row.getBigDecimal("cost"),
        lastAt == null ? null : lastAt.toInstant());
  }
}
