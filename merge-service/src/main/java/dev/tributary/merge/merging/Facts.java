package dev.tributary.merge.merging;

import dev.tributary.schema.id.FactId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The facts of a profile. */
public interface Facts {
  /** Those that are stored, oldest first. */
  List<FactRow> find(LockedProfile profile, Set<FactId> ids);

  /** The statement that people see as the fact; empty if there is no such fact in this profile. */
  Optional<StatementName> shown(LockedProfile profile, FactId fact);

  /** Stores new ones and overwrites others. */
  void save(LockedProfile profile, Collection<FactRow> facts);

  /** Removes facts that nothing says any more, and the conflicts that they were part of. */
  void remove(LockedProfile profile, Set<FactId> ids);
}
