package dev.tributary.merge.merging;

import dev.tributary.schema.event.Sealed;
import dev.tributary.schema.id.FactId;
import java.util.List;
import java.util.Set;

/** The conflicts of a profile. */
public interface Conflicts {
  /** Those that one of these facts is part of, oldest first. */
  List<Revised<ConflictRow>> among(LockedProfile profile, Set<FactId> facts);

  /**
   * Stores a conflict at its new revision.
   *
   * @return the body as it was sealed
   */
  Sealed save(LockedProfile profile, Revised<ConflictRow> conflict);

  /** Removes a conflict that is no more. */
  void remove(LockedProfile profile, ConflictRow conflict);
}
