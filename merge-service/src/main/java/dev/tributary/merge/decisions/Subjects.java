package dev.tributary.merge.decisions;

import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.Optional;

/** Facts and conflicts of the session's user, as decisions name them. */
public interface Subjects {
  Optional<ProfileId> profileOf(UserId user, FactId fact);

  Optional<ProfileId> profileOf(UserId user, ConflictId conflict);

  Optional<Sides> sides(UserId user, ConflictId conflict);

  /** The two facts of a conflict. */
  record Sides(FactId existing, FactId challenger) {}
}
