package dev.tributary.merge.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class of statements that say the same; each fact statement belongs to exactly one.
 *
 * @param shown the member whose value people see
 * @param members in the order of the fold; a decision that gave it its value is one of them
 * @param closing present if and only if the fact is superseded
 * @param confirmedBy the user's decision that it is so
 */
public record Fact(
    Predicate predicate,
    FactStatus status,
    StatementKey shown,
    List<StatementKey> members,
    @Nullable Closing closing,
    @Nullable StatementKey confirmedBy) {

  public Fact {
    members = List.copyOf(members);
  }
}
