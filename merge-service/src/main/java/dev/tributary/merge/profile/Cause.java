package dev.tributary.merge.profile;

import org.jspecify.annotations.Nullable;

/**
 * What changes the standing of facts: a statement, or a decision.
 *
 * @param on the date that it names
 */
record Cause(StatementKey by, @Nullable String on) {
  static Cause of(Said said) {
    return new Cause(said.key(), said.statement().since());
  }

  static Cause of(Decision decision) {
    return new Cause(decision.key(), null);
  }

  void close(Holding holding, ClosingReason reason) {
    holding.close(new Closing(by, reason, on));
  }
}
