package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Outcome;
import dev.tributary.merge.profile.Rule;
import dev.tributary.schema.id.StatementId;
import java.util.List;

/**
 * What the fold did with a statement, by which rule, and which statements it beat.
 *
 * @param beaten the shown statements of the facts that it closed; what the user said is not among
 *     them
 */
public record StoredRuling(Outcome outcome, Rule rule, List<StatementId> beaten) {
  public StoredRuling {
    beaten = List.copyOf(beaten);
  }
}
