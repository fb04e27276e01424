package dev.tributary.merge.consent;

import dev.tributary.schema.id.UserId;

/** Tasks of notes that wait because no model may read them. */
public interface HeldTasks {
  /** Makes all of a user due as soon as the current transaction has committed. */
  void resume(UserId user);
}
