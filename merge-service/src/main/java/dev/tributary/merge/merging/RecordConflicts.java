package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Conflict;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.Settlement;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.event.ConflictChanged;
import dev.tributary.schema.event.Sealed;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.NoteId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records conflicts where they differ from what is stored, and announces each change. */
final class RecordConflicts {
  private static final String WITHDRAWN = "withdrawn";

  private final Conflicts conflicts;
  private final Outbox outbox;
  private final IdSource ids;

  RecordConflicts(Conflicts conflicts, Outbox outbox, IdSource ids) {
    this.conflicts = conflicts;
    this.outbox = outbox;
    this.ids = ids;
  }

  void record(LockedProfile profile, Folded folded, FactClasses facts, Set<FactId> former) {
    Set<FactId> involved = new HashSet<>(former);
    facts.rows().forEach(row -> involved.add(row.id()));
    List<Revised<ConflictRow>> left = new ArrayList<>(conflicts.among(profile, involved));
    for (Conflict conflict : folded.profile().conflicts()) {
      Optional<Revised<ConflictRow>> stored = take(left, conflict, facts);
      ConflictId id =
          stored.map(it -> it.subject().id()).orElseGet(() -> new ConflictId(ids.next()));
      save(profile, stored, row(id, conflict, folded, facts));
    }
    left.forEach(gone -> withdraw(profile, gone));
  }

  private void save(LockedProfile profile, Optional<Revised<ConflictRow>> stored, ConflictRow row) {
    if (stored.isPresent() && stored.get().isStill(row, profile.id())) {
      return;
    }
    Revised<ConflictRow> changed =
        stored
            .map(it -> it.next(row, profile.id()))
            .orElseGet(() -> Revised.first(row, profile.id()));
    Sealed body = conflicts.save(profile, changed);
    outbox.add(event(profile, changed, row.status(), body));
  }

  private void withdraw(LockedProfile profile, Revised<ConflictRow> gone) {
    conflicts.remove(profile, gone.subject());
    outbox.add(event(profile, gone.next(gone.subject(), gone.profile()), WITHDRAWN, null));
  }

  /** The stored conflict between the same two facts: at most one, whichever of them came first. */
  private static Optional<Revised<ConflictRow>> take(
      List<Revised<ConflictRow>> stored, Conflict conflict, FactClasses facts) {
    Set<FactId> sides =
        Set.copyOf(List.of(facts.fact(conflict.existing()), facts.fact(conflict.challenger())));
    Optional<Revised<ConflictRow>> found =
        stored.stream()
            .filter(it -> sides.contains(it.subject().existing()))
            .filter(it -> sides.contains(it.subject().challenger()))
            .findFirst();
    found.ifPresent(stored::remove);
    return found;
  }

  private static ConflictRow row(
      ConflictId id, Conflict conflict, Folded folded, FactClasses facts) {
    Settlement settlement = conflict.settlement();
    return new ConflictRow(
        id,
        facts.fact(conflict.existing()),
        facts.fact(conflict.challenger()),
        new ConflictRow.Body(
            conflict.predicate().wireName(),
            side(conflict.existing(), folded),
            side(conflict.challenger(), folded)),
        raisedBy(conflict, folded),
        settlement == null ? null : folded.origin(settlement.by()));
  }

  /** Where people see the user's own value, the first note that says it too. */
  private static NoteId raisedBy(Conflict conflict, Folded folded) {
    StatementKey challenger = conflict.challenger();
    if (folded.stored(challenger).isPresent()) {
      return challenger.note();
    }
    return folded.members(challenger).stream()
        .filter(member -> folded.stored(member).isPresent())
        .map(StatementKey::note)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a note raises a conflict, never a user"));
  }

  private static ConflictRow.Side side(StatementKey key, Folded folded) {
    FactStatement statement = folded.fact(key);
    Origin origin = folded.origin(key);
    return new ConflictRow.Side(
        statement.value(),
        statement.quote(),
        origin.note() == null ? null : origin.note().value(),
        origin.decision() == null ? null : origin.decision().value());
  }

  private static ConflictChanged event(
      LockedProfile profile, Revised<ConflictRow> changed, String status, @Nullable Sealed body) {
    ConflictRow row = changed.subject();
    Origin settledBy = row.settledBy();
    return new ConflictChanged(
        profile.user(),
        changed.profile(),
        row.id(),
        changed.revision(),
        status,
        row.existing(),
        row.challenger(),
        row.raisedBy(),
        settledBy == null ? null : settledBy.note(),
        settledBy == null ? null : settledBy.decision(),
        body);
  }
}
