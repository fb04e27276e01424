package dev.tributary.merge.profile;

import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * What the user has decided about a fact or a conflict. It names statements, not facts, so that it
 * survives every replay; one whose statement is no longer said is not given to the fold.
 */
public sealed interface Decision {
  DecisionId id();

  /** By the server's clock, in microseconds. */
  Instant decidedAt();

  /** The statements that it is about. */
  Stream<StatementKey> named();

  /**
   * Its place in the order of the fold, as if it were said in a note of its own: when it was made,
   * but never before the notes that it is about, whose clocks may run ahead.
   */
  default StatementKey key() {
    Instant at =
        named()
            .map(statement -> statement.writtenAt().plus(1, ChronoUnit.MICROS))
            .filter(decidedAt()::isBefore)
            .max(Instant::compareTo)
            .orElse(decidedAt());
    return new StatementKey(at, new NoteId(id().value()), 0);
  }

  /**
   * Which side of a conflict holds.
   *
   * @param existing a statement of the fact that stood first
   * @param challenger a statement of the fact that contradicts it
   */
  record SettleConflict(
      DecisionId id,
      Instant decidedAt,
      StatementKey existing,
      StatementKey challenger,
      Choice choice)
      implements Decision {
    @Override
    public Stream<StatementKey> named() {
      return Stream.of(existing, challenger);
    }
  }

  /** It never was so: whatever says it up to now counts as never said. */
  record RejectFact(DecisionId id, Instant decidedAt, StatementKey statement) implements Decision {
    @Override
    public Stream<StatementKey> named() {
      return Stream.of(statement);
    }
  }

  /** It is so, whatever the notes say against it up to now. */
  record ConfirmFact(DecisionId id, Instant decidedAt, StatementKey statement) implements Decision {
    @Override
    public Stream<StatementKey> named() {
      return Stream.of(statement);
    }
  }

  /** It is not quite so: the user's own value takes its place. */
  record CorrectFact(DecisionId id, Instant decidedAt, StatementKey statement, String value)
      implements Decision {
    @Override
    public Stream<StatementKey> named() {
      return Stream.of(statement);
    }
  }
}
