package dev.tributary.merge.notes.scheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.notes.NoteTasks;
import dev.tributary.platform.tasks.WakeUp;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.time.Clock;

final class SchedulerNoteTasks implements NoteTasks {
  static final TaskDescriptor<Void> NOTE = TaskDescriptor.of("note");
  static final TaskDescriptor<Void> WITHDRAWAL = TaskDescriptor.of("withdrawal");

  private final SchedulerClient scheduler;
  private final WakeUp wakeUp;
  private final Clock clock;

  SchedulerNoteTasks(SchedulerClient scheduler, WakeUp wakeUp, Clock clock) {
    this.scheduler = scheduler;
    this.wakeUp = wakeUp;
    this.clock = clock;
  }

  @Override
  public void see(UserId user, NoteRevision note) {
    schedule(NOTE, user, note, NoteUrgency.priority(Urgency.LIVE));
  }

  @Override
  public boolean seeAgain(UserId user, NoteRevision note) {
    return schedule(NOTE, user, note, NoteUrgency.priority(Urgency.REPLAY));
  }

  @Override
  public void seeWithdrawal(UserId user, NoteRevision note) {
    // What is to be forgotten does not wait behind what is to be read.
    schedule(WITHDRAWAL, user, note, Priority.HIGH);
  }

  private boolean schedule(
      TaskDescriptor<Void> task, UserId user, NoteRevision note, int priority) {
    String instance = new NoteTaskId(user, note).toString();
    boolean isNew =
        scheduler.scheduleIfNotExists(
            task.instance(instance).priority(priority).scheduledTo(clock.instant()));
    wakeUp.afterCommit();
    return isNew;
  }
}
