package dev.tributary.merge.renewing;

import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.UUID;

/** A profile that may have keys of another version of the normal forms. */
public record OldProfile(UserId user, ProfileId profile) {
  private static final UUID NIL = new UUID(0, 0);

  /** Before all others in their order. */
  static final OldProfile FIRST = new OldProfile(new UserId(NIL), new ProfileId(NIL));
}
