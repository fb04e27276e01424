package dev.tributary.schema.event;

import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;

/**
 * Something that was committed. Carries the full state of its subject and, where that changes, the
 * subject's own revision: a consumer applies only a higher one, so that order and repetition stop
 * mattering.
 */
public sealed interface Event
    permits NoteInserted,
        NoteWithdrawn,
        NoteMerged,
        NoteParked,
        ConflictChanged,
        ReminderChanged,
        ReminderFired {
  UserId userId();

  ProfileId profileId();

  /** The value of {@code ce_type}. */
  default String type() {
    return EventTypes.nameOf(getClass());
  }
}
