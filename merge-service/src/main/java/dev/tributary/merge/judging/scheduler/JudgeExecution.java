package dev.tributary.merge.judging.scheduler;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.tributary.merge.judging.JudgeNote;
import dev.tributary.merge.merging.MergeInTurn;
import dev.tributary.merge.notes.Wait;
import dev.tributary.platform.tasks.TaskRows;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;

/** Asks about a note, and once more if that was requested while the judge was thinking. */
final class JudgeExecution implements ExecutionHandler<Void> {
  private final Parts parts;
  private final BiFunction<JudgeNote, JudgeTaskId, Optional<Wait>> question;

  JudgeExecution(Parts parts, BiFunction<JudgeNote, JudgeTaskId, Optional<Wait>> question) {
    this.parts = parts;
    this.question = question;
  }

  /** What all of the judge's tasks use. */
  record Parts(
      ObjectProvider<JudgeNote> judgeNote,
      ObjectProvider<MergeInTurn> merging,
      JudgeWait waiting,
      TaskRows rows) {}

  @Override
  public CompletionHandler<Void> execute(TaskInstance<Void> task, ExecutionContext context) {
    JudgeTaskId id = JudgeTaskId.of(task.getId());
    if (parts.merging().getObject().isAnyOnItsWay(id.user())) {
      return parts.waiting().again(Wait.FOR_ANOTHERS_TURN);
    }
    parts.rows().begin(task.getTaskName(), task.getId());
    return question
        .apply(parts.judgeNote().getObject(), id)
        .map(parts.waiting()::again)
        .orElse((done, operations) -> end(parts.rows(), done, operations));
  }

  static void end(TaskRows rows, ExecutionComplete done, ExecutionOperations<Void> operations) {
    Execution execution = done.getExecution();
    if (!rows.end(execution.getTaskName(), execution.getId(), execution.version)) {
      operations.reschedule(done, done.getTimeDone());
    }
  }
}
