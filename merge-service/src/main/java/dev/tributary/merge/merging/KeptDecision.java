package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Choice;
import dev.tributary.merge.profile.Decision;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is kept: it names statements, whether they are said now or not.
 *
 * @param own the name of the value that it brings, by which other decisions are about that value
 * @param about the statement that it is about, of a conflict the existing one
 * @param fact the fact that the value it brings belonged to when it was last folded
 */
public record KeptDecision(
    DecisionId id,
    Instant decidedAt,
    StatementName own,
    StatementName about,
    Kind kind,
    @Nullable FactId fact) {
  /** What was decided. */
  public sealed interface Kind {}

  /** Which side of a conflict holds. */
  public record Settle(StatementName challenger, Choice choice) implements Kind {}

  /** It never was so. */
  public record Reject() implements Kind {}

  /** It is so. */
  public record Confirm() implements Kind {}

  /** This value takes its place. */
  public record Correct(String value) implements Kind {
    /** Without the value: it must not reach a log. */
    @Override
    public String toString() {
      return "Correct";
    }
  }

  /** The decision with the places of its statements; empty if one of them is not said. */
  Optional<Decision> among(Map<StatementName, StatementKey> said) {
    @Nullable StatementKey statement = said.get(about);
    if (statement == null) {
      return Optional.empty();
    }
    return switch (kind) {
      case Settle(StatementName challenger, Choice choice) ->
          Optional.ofNullable(said.get(challenger))
              .map(it -> new Decision.SettleConflict(id, decidedAt, statement, it, choice));
      case Reject reject -> Optional.of(new Decision.RejectFact(id, decidedAt, statement));
      case Confirm confirm -> Optional.of(new Decision.ConfirmFact(id, decidedAt, statement));
      case Correct(String value) ->
          Optional.of(new Decision.CorrectFact(id, decidedAt, statement, value));
    };
  }
}
