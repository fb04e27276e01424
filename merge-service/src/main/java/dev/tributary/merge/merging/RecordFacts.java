package dev.tributary.merge.merging;

import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.IdSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Records facts and the conflicts between them where they differ from what is stored. */
final class RecordFacts {
  private final Facts facts;
  private final RecordConflicts conflicts;
  private final IdSource ids;

  RecordFacts(Facts facts, RecordConflicts conflicts, IdSource ids) {
    this.facts = facts;
    this.conflicts = conflicts;
    this.ids = ids;
  }

  /** What was recorded, and which former facts nothing says any more. */
  record Recorded(FactClasses classes, Set<FactId> obsolete) {}

  /**
   * Stores facts and conflicts. Obsolete facts stay until {@link #prune}: statements still point to
   * them.
   */
  Recorded store(LockedProfile profile, Folded folded, Set<FactId> former) {
    List<FactRow> stored = facts.find(profile, former);
    FactClasses classes = FactClasses.of(folded, classIds(folded, stored));
    Set<FactRow> known = Set.copyOf(stored);
    facts.save(profile, classes.rows().stream().filter(row -> !known.contains(row)).toList());
    conflicts.record(profile, folded, classes, former);
    return new Recorded(classes, obsolete(former, classes));
  }

  /** Removes what nothing says any more. */
  void prune(LockedProfile profile, Recorded recorded) {
    facts.remove(profile, recorded.obsolete());
  }

  private ClassIds<FactId> classIds(Folded folded, List<FactRow> stored) {
    return new ClassIds<>(
        folded::formerFact,
        stored.stream().map(FactRow::id).toList(),
        () -> new FactId(ids.next()));
  }

  private static Set<FactId> obsolete(Set<FactId> former, FactClasses classes) {
    Set<FactId> obsolete = new HashSet<>(former);
    obsolete.removeAll(classes.rows().stream().map(FactRow::id).collect(Collectors.toSet()));
    return obsolete;
  }
}
