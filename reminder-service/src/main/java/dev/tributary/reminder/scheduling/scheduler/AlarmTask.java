package dev.tributary.reminder.scheduling.scheduler;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.reminder.scheduling.FireReminder;
import dev.tributary.reminder.scheduling.RingingAlarm;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The task behind an alarm. It fires in its completion, because only there can a task be ended, and
 * it must end in the transaction that fires: else a change between the two would find the task
 * there, and then lose it.
 */
final class AlarmTask implements CompletionHandler<Void> {
  static final TaskDescriptor<Void> NAME = TaskDescriptor.of("fire-reminder");

  private static final Logger LOG = LoggerFactory.getLogger(AlarmTask.class);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
  private static final int DOUBLINGS = 6;

  private final FireReminder fireReminder;

  private AlarmTask(FireReminder fireReminder) {
    this.fireReminder = fireReminder;
  }

  static Task<Void> firing(FireReminder fireReminder) {
    var completion = new AlarmTask(fireReminder);
    return Tasks.custom(NAME).execute((instance, context) -> completion);
  }

  @Override
  public void complete(ExecutionComplete executed, ExecutionOperations<Void> task) {
    var key = ReminderKey.of(executed.getExecution().getId());
    try {
      fireReminder.fire(key, new Ringing(executed, task));
    } catch (RuntimeException | Error failure) {
      // An Error too: thrown on, the alarm would be held until its worker counts as dead.
      retry(key, executed, task, failure);
    }
  }

  private static void retry(
      ReminderKey key,
      ExecutionComplete executed,
      ExecutionOperations<Void> task,
      Throwable failure) {
    int before = Math.min(executed.getExecution().consecutiveFailures, DOUBLINGS);
    Duration delay = FIRST_RETRY.multipliedBy(1L << before);
    // Without its message: one of the database's might quote a row.
    LOG.warn("reminder {} could not be fired, tried again in {}: {}", key, delay, classes(failure));
    Instant now = executed.getTimeDone();
    task.reschedule(
        ExecutionComplete.failure(executed.getExecution(), now, now, failure), now.plus(delay));
  }

  private static String classes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .map(cause -> cause.getClass().getName())
        .collect(Collectors.joining(", because of "));
  }

  private record Ringing(ExecutionComplete executed, ExecutionOperations<Void> task)
      implements RingingAlarm {
    @Override
    public void stop() {
      task.remove();
    }

    @Override
    public void againAt(Instant dueAt) {
      task.reschedule(executed, dueAt);
    }
  }
}
