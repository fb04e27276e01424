package dev.tributary.merge.profile;

import dev.tributary.merge.profile.errand.Due;
import dev.tributary.merge.profile.errand.Errand;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reminder statement with its action and time read. */
record Request(ReminderStatement statement, Errand errand, @Nullable Due due, Set<String> slots) {

  StatementKey key() {
    return statement.key();
  }

  @Nullable String recurrence() {
    return statement.recurrence();
  }
}
