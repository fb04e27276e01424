package dev.tributary.merge.cost;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.UserId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where there is no database, nobody has to be acted for. */
final class NoSession implements RowLevelSession {
  @Override
  public <T extends @Nullable Object> T as(UserId user, Supplier<T> work) {
    return work.get();
  }

  @Override
  public <T extends @Nullable Object> T asOfOneMoment(UserId user, Supplier<T> work) {
    return work.get();
  }
}
