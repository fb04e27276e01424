package dev.tributary.merge.merging;

import dev.tributary.schema.event.Sealed;
import dev.tributary.schema.id.ReminderId;
import java.util.List;
import java.util.Set;

/** The reminders of a profile, as notes tell them. */
public interface Reminders {
  /** Those that are stored, oldest first. */
  List<Revised<ReminderRow>> find(LockedProfile profile, Set<ReminderId> ids);

  /**
   * Stores a reminder at its new revision.
   *
   * @return the body as it was sealed
   */
  Sealed save(LockedProfile profile, Revised<ReminderRow> reminder);

  /** Removes a reminder that no note asks for any more. */
  void remove(LockedProfile profile, ReminderRow reminder);
}
