package dev.tributary.merge.profile;

import dev.tributary.merge.profile.errand.Due;
import dev.tributary.merge.profile.errand.Errand;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reminder statement with its action and time read. */
record Request(ReminderStatement statement, Errand errand, @Nullable Due due, Set<String> slots) {

  static Request of(ReminderStatement statement) {
    return new Request(
        statement,
        Errand.of(statement.action()),
        Due.parse(statement.due(), statement.zone()),
        Slots.of(statement));
  }

  StatementKey key() {
    return statement.key();
  }

  @Nullable String recurrence() {
    return statement.recurrence();
  }
}
