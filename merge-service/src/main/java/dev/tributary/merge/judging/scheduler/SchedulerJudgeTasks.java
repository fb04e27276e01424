package dev.tributary.merge.judging.scheduler;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.tributary.merge.merging.JudgeTasks;
import dev.tributary.platform.tasks.TaskRows;
import dev.tributary.platform.tasks.WakeUp;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;
import java.time.Clock;
import java.util.Set;

final class SchedulerJudgeTasks implements JudgeTasks {
  static final TaskDescriptor<Void> COMPARE = TaskDescriptor.of("judge");
  static final TaskDescriptor<Void> DECIDE = TaskDescriptor.of("judge_pending");

  private final SchedulerClient scheduler;
  private final TaskRows rows;
  private final WakeUp wakeUp;
  private final Clock clock;

  SchedulerJudgeTasks(SchedulerClient scheduler, TaskRows rows, WakeUp wakeUp, Clock clock) {
    this.scheduler = scheduler;
    this.rows = rows;
    this.wakeUp = wakeUp;
    this.clock = clock;
  }

  @Override
  public void compare(UserId user, NoteId note) {
    schedule(COMPARE, user, note);
    wakeUp.afterCommit();
  }

  @Override
  public void decide(UserId user, Set<NoteId> notes) {
    if (!notes.isEmpty()) {
      // In one order for all, because each row that is marked stays locked.
      notes.stream().sorted().forEach(note -> schedule(DECIDE, user, note));
      wakeUp.afterCommit();
    }
  }

  /** Notes that nobody has read yet come first. */
  private void schedule(TaskDescriptor<Void> task, UserId user, NoteId note) {
    String instance = new JudgeTaskId(user, note).toString();
    var request = task.instance(instance).priority(Priority.LOW).scheduledTo(clock.instant());
    boolean isRecorded = false;
    while (!isRecorded) {
      isRecorded =
          scheduler.scheduleIfNotExists(request) || rows.request(task.getTaskName(), instance);
    }
  }
}
