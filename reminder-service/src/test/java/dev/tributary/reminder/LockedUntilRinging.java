package dev.tributary.reminder;

import dev.tributary.platform.paging.PageRequest;
import dev.tributary.reminder.agenda.Reminder;
import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.reminder.scheduling.ReminderFilter;
import dev.tributary.reminder.scheduling.Reminders;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The real reminders, where the alarm of one rings once it is locked. */
record LockedUntilRinging(Reminders reminders, Subject subject) implements Reminders {
  @Override
  public Optional<Reminder> lock(ReminderKey key) {
    Optional<Reminder> locked = reminders.lock(key);
    Database.ring(subject);
    Database.eventually().until(() -> Database.isRinging(subject));
    return locked;
  }

  @Override
  public boolean add(Reminder reminder) {
    return reminders.add(reminder);
  }

  @Override
  public Set<Instant> fired(ReminderKey key) {
    return reminders.fired(key);
  }

  @Override
  public void update(Reminder reminder) {
    reminders.update(reminder);
  }

  @Override
  public boolean addFiring(ReminderKey key, Instant occurrence, Instant firedAt) {
    return reminders.addFiring(key, occurrence, firedAt);
  }

  @Override
  public Optional<Reminder> find(ReminderKey key) {
    return reminders.find(key);
  }

  @Override
  public List<Reminder> page(UserId user, ReminderFilter filter, PageRequest request) {
    return reminders.page(user, filter, request);
  }
}
