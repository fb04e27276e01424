package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Closing;
import dev.tributary.merge.profile.Fact;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.Outcome;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.schema.id.FactId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The facts of a folded part, each under its id. */
record FactClasses(List<FactRow> rows, Map<StatementKey, FactId> factOf) {
  static FactClasses of(Folded folded, ClassIds<FactId> ids) {
    List<Fact> facts = folded.profile().facts().stream().filter(it -> held(it, folded)).toList();
    List<FactId> given = ids.assign(facts.stream().map(Fact::members).toList());
    List<FactRow> rows = new ArrayList<>();
    Map<StatementKey, FactId> factOf = new HashMap<>();
    for (int index = 0; index < facts.size(); index++) {
      FactId id = given.get(index);
      rows.add(row(id, facts.get(index), folded));
      facts.get(index).members().forEach(member -> factOf.put(member, id));
    }
    return new FactClasses(List.copyOf(rows), Map.copyOf(factOf));
  }

  FactId fact(StatementKey member) {
    return Objects.requireNonNull(factOf.get(member), "every fact statement is in a class");
  }

  /** The end of something that no note had said is no fact: nothing was ever held. */
  private static boolean held(Fact fact, Folded folded) {
    return folded.stored(fact.shown()).isEmpty()
        || folded.profile().ruling(fact.shown()).outcome() != Outcome.UNMATCHED;
  }

  private static FactRow row(FactId id, Fact fact, Folded folded) {
    FactStatement shown = folded.fact(fact.shown());
    Closing closing = fact.closing();
    return new FactRow(
        id,
        fact.status(),
        new FactRow.Body(fact.predicate().wireName(), shown.value(), shown.quote(), shown.since()),
        folded.origin(fact.shown()),
        closing == null ? null : new FactRow.Closed(folded.origin(closing.by()), closing.reason()),
        fact.confirmedBy() != null,
        seen(fact.members(), folded));
  }

  private static FactRow.Seen seen(List<StatementKey> members, Folded folded) {
    long said = members.stream().filter(member -> folded.stored(member).isPresent()).count();
    return new FactRow.Seen(
        (int) said, members.getFirst().writtenAt(), members.getLast().writtenAt());
  }
}
