package dev.tributary.merge.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class of statements that say the same; each fact statement belongs to exactly one.
 *
 * @param shown the member whose value people see
 * @param members in the order of the fold
 * @param closing present if and only if the fact is superseded
 */
public record Fact(
    Predicate predicate,
    FactStatus status,
    StatementKey shown,
    List<StatementKey> members,
    @Nullable Closing closing) {

  public Fact {
    members = List.copyOf(members);
  }
}
