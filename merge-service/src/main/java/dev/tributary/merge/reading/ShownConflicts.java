package dev.tributary.merge.reading;

import dev.tributary.platform.paging.PageRequest;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.Optional;

/** What is shown of the conflicts of the session's user. */
public interface ShownConflicts {
  /** Oldest first. */
  List<ShownConflict> page(UserId user, ConflictFilter filter, PageRequest request);

  Optional<ShownConflict> find(UserId user, ConflictId conflict);
}
