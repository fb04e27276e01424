package dev.tributary.merge.judging.scheduler;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.tributary.merge.merging.JudgeTasks;
import dev.tributary.platform.tasks.TaskRows;
import dev.tributary.platform.tasks.WakeUp;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;
import java.util.Set;

final class SchedulerJudgeTasks implements JudgeTasks {
  static final TaskDescriptor<Void> COMPARE = TaskDescriptor.of("judge");
  static final TaskDescriptor<Void> DECIDE = TaskDescriptor.of("judge_pending");

  private final TaskRows rows;
  private final WakeUp wakeUp;

  SchedulerJudgeTasks(TaskRows rows, WakeUp wakeUp) {
    this.rows = rows;
    this.wakeUp = wakeUp;
  }

  @Override
  public void compare(UserId user, Set<NoteId> notes) {
    request(COMPARE, user, notes);
  }

  @Override
  public void decide(UserId user, Set<NoteId> notes) {
    request(DECIDE, user, notes);
  }

  /** Notes that nobody has read yet come first. */
  private void request(TaskDescriptor<Void> task, UserId user, Set<NoteId> notes) {
    if (!notes.isEmpty()) {
      rows.request(
          task.getTaskName(),
          notes.stream().map(note -> new JudgeTaskId(user, note).toString()).toList(),
          Priority.LOW);
      wakeUp.afterCommit();
    }
  }
}
