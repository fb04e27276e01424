package dev.tributary.platform.access.jdbc;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.UserId;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

final class JdbcRowLevelSession implements RowLevelSession {
  // Only what policies read, never a claim set that came from outside.
  private static final String CLAIMS = "{\"sub\":\"%s\",\"role\":\"authenticated\"}";
  // Every statement here finds its rows by their user's keys: a plan for the values of the day is
  // the same plan, made again each time.
  private static final String SET_CLAIMS =
      """
      select set_config('request.jwt.claims', :claims, true),
        set_config('plan_cache_mode', 'force_generic_plan', true)
      """;

  // Ends with the transaction, unlike the driver's own setting, which a pooler would pass on to
  // others.
  private static final String ONE_SNAPSHOT = "set transaction isolation level repeatable read";

  private final TransactionOperations transaction;
  private final JdbcClient jdbc;
  private final Bulkhead bulkhead;

  JdbcRowLevelSession(TransactionOperations transaction, JdbcClient jdbc, Bulkhead bulkhead) {
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.bulkhead = bulkhead;
  }

  @Override
  public <T extends @Nullable Object> T as(UserId user, Supplier<T> work) {
    return inTransaction(user, () -> {}, work);
  }

  @Override
  public <T extends @Nullable Object> T asOfOneMoment(UserId user, Supplier<T> work) {
    return inTransaction(user, () -> jdbc.sql(ONE_SNAPSHOT).update(), work);
  }

  @SuppressWarnings("NullAway") // The callback's result is null exactly where T may be.
  private <T extends @Nullable Object> T inTransaction(
      UserId user, Runnable first, Supplier<T> work) {
    Objects.requireNonNull(user, "a session acts for a user");
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a session is open already: end it, or pass its work in");
    }
    return bulkhead.within(() ->
        transaction.execute(status -> {
          first.run();
          jdbc.sql(SET_CLAIMS).param("claims", CLAIMS.formatted(user)).query().singleRow();
          return work.get();
        }));
  }
}
