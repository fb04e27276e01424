package dev.tributary.platform.problem.jdbc;

import dev.tributary.platform.problem.DatabaseRefusals;
import dev.tributary.platform.problem.InvalidField;
import dev.tributary.platform.problem.Problem;
import dev.tributary.platform.problem.RevisionMismatch;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads the constraint, the column and the hint of an error, which our migrations name. */
final class PostgreSqlRefusals implements DatabaseRefusals {
  private static final String REVISION = "revision";

  /** The name that PostgreSQL gives a key from a user's row to another one of the same user. */
  private static final Pattern OWN_ROW = Pattern.compile("\\w+?_user_id_(\\w+)_fkey");

  @Override
  public Optional<Problem> problem(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(PSQLException.class::isInstance)
        .map(PSQLException.class::cast)
        .findFirst()
        .flatMap(refused ->
            Optional.ofNullable(refused.getServerErrorMessage())
                .flatMap(PostgreSqlRefusals::problem));
  }

  private static Optional<Problem> problem(ServerErrorMessage error) {
    String state = String.valueOf(error.getSQLState());
    return switch (state) {
      case "23505" ->
          Optional.of(
              new RevisionMismatch("this was changed by somebody else just now: read it again"));
      case "23503" -> missingRow(error.getConstraint());
      case "23514" -> brokenRule(error.getColumn(), error.getHint());
      // Not a refusal but a failure: of the server, or of our statement.
      default -> Optional.empty();
    };
  }

  private static Optional<Problem> missingRow(@Nullable String constraint) {
    Matcher key = OWN_ROW.matcher(String.valueOf(constraint));
    return key.matches()
        ? Optional.of(
            new InvalidField(key.group(1), "must be one of yours, and has been deleted meanwhile"))
        : Optional.empty();
  }

  private static Optional<Problem> brokenRule(@Nullable String column, @Nullable String hint) {
    if (column == null || hint == null) {
      return Optional.empty();
    }
    return Optional.of(
        column.equals(REVISION)
            ? new RevisionMismatch(hint)
            : new InvalidField(column, "is refused: " + hint));
  }
}
