package dev.tributary.platform.access;

import dev.tributary.schema.id.UserId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs database work in one transaction in which row security lets exactly one user's rows through.
 * The claims are set locally as the first statement, so that they end with the transaction, also
 * behind a pooler.
 */
public interface RowLevelSession {
  /**
   * Acts for a user: commits when the work returns, rolls back when it throws.
   *
   * @throws IllegalStateException within another session: one request holds one connection
   */
  <T extends @Nullable Object> T as(UserId user, Supplier<T> work);

  /**
   * Reads for a user as of one moment, however many statements that takes; see {@link #as}. Nothing
   * is to be written: a change by others in the meantime would fail it.
   */
  <T extends @Nullable Object> T asOfOneMoment(UserId user, Supplier<T> work);

  /** Acts for a user, without a result. */
  default void run(UserId user, Runnable work) {
    this.<@Nullable Void>as(
        user,
        () -> {
          work.run();
          return null;
        });
  }
}
