package dev.tributary.reminder.scheduling.scheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.reminder.scheduling.Alarms;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One task for each scheduled reminder, named by its key, without data.
 *
 * <p>A task that a worker has picked cannot be changed, neither once this sees it picked nor in the
 * moment after it did not. Both are fine: only the holder of the reminder's lock ends a task, which
 * is the caller now, so the worker is yet to read the reminder.
 */
final class SchedulerAlarms implements Alarms {
  private static final Logger LOG = LoggerFactory.getLogger(SchedulerAlarms.class);

  private final SchedulerClient scheduler;

  SchedulerAlarms(SchedulerClient scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void set(ReminderKey key, Instant dueAt) {
    unlessRinging(
        key,
        () ->
            scheduler.schedule(
                AlarmTask.NAME.instance(key.toString()).build(),
                dueAt,
                ScheduleOptions.WHEN_EXISTS_RESCHEDULE));
  }

  @Override
  public void cancel(ReminderKey key) {
    unlessRinging(
        key,
        () -> {
          try {
            scheduler.cancel(AlarmTask.NAME.instanceId(key.toString()));
          } catch (TaskInstanceNotFoundException none) {
            LOG.trace("reminder {} has no alarm", key);
          }
        });
  }

  private static void unlessRinging(ReminderKey key, Runnable change) {
    try {
      change.run();
    } catch (TaskInstanceCurrentlyExecutingException | ExecutionException ringing) {
      LOG.debug("the alarm of reminder {} is ringing and will go by the reminder", key);
    }
  }
}
