package dev.tributary.merge.profile;

import dev.tributary.merge.profile.errand.Due;
import dev.tributary.merge.profile.errand.Errand;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A completion statement with its action and time read. */
record Report(CompletionStatement statement, Errand errand, @Nullable Due due, Set<String> slots) {

  StatementKey key() {
    return statement.key();
  }

  boolean isOfSeries() {
    return statement.scope() == Scope.SERIES;
  }
}
