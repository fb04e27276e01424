package dev.tributary.reminder.scheduling;

import dev.tributary.platform.paging.PageRequest;
import dev.tributary.reminder.agenda.Reminder;
import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reminders. Call within the row-level session of their user. */
public interface Reminders {
  /** Stores a new one; false, and nothing done, if it is known already. */
  boolean add(Reminder reminder);

  /** Locks one until the session ends. */
  Optional<Reminder> lock(ReminderKey key);

  /** The occurrences that have fired, by the instant that they were due. */
  Set<Instant> fired(ReminderKey key);

  /** Stores what has become of one that is locked. */
  void update(Reminder reminder);

  /** Records a firing; false, and nothing done, if that occurrence has fired already. */
  boolean addFiring(ReminderKey key, Instant occurrence, Instant firedAt);

  Optional<Reminder> find(ReminderKey key);

  /** The next one that is due first; those that are not to fire last. */
  List<Reminder> page(UserId user, ReminderFilter filter, PageRequest request);
}
