package dev.tributary.merge.cost;

import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.util.Optional;

/** How much may be spent on a day in UTC. Call without a transaction. */
public interface Budget {
  /** Why nothing more may be spent on a user today, and how long today is; empty if it may be. */
  Optional<Held> refusal(UserId user);

  /** Since when nothing has been spent any more because a budget is used up; empty if it is not. */
  Optional<Instant> reachedSince(UserId user);

  /** The same of all users together. */
  Optional<Instant> reachedByAllSince();

  /** A call has come back; what it used may not be in the database yet. */
  void used(Usage usage);

  /** Spends as much as it likes. */
  static Budget unlimited() {
    return new Budget() {
      @Override
      public Optional<Held> refusal(UserId user) {
        return Optional.empty();
      }

      @Override
      public Optional<Instant> reachedSince(UserId user) {
        return Optional.empty();
      }

      @Override
      public Optional<Instant> reachedByAllSince() {
        return Optional.empty();
      }

      @Override
      public void used(Usage usage) {}
    };
  }
}
