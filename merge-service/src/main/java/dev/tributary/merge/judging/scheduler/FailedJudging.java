package dev.tributary.merge.judging.scheduler;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import dev.tributary.merge.judging.JudgeNote;
import dev.tributary.platform.outage.Outages;
import dev.tributary.platform.outage.WordlessTrace;
import dev.tributary.platform.tasks.RetryDelay;
import dev.tributary.platform.tasks.TaskRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A task that threw is tried again, later each time; one that keeps failing leaves its pairs to the
 * text measure. While the database is away nothing is given up.
 */
final class FailedJudging implements FailureHandler<Void> {
  private static final Logger LOG = LoggerFactory.getLogger(FailedJudging.class);

  private final JudgeTaskSettings settings;
  private final Outages outages;
  private final ObjectProvider<JudgeNote> judgeNote;
  private final TaskRows rows;

  FailedJudging(
      JudgeTaskSettings settings,
      Outages outages,
      ObjectProvider<JudgeNote> judgeNote,
      TaskRows rows) {
    this.settings = settings;
    this.outages = outages;
    this.judgeNote = judgeNote;
    this.rows = rows;
  }

  @Override
  public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
    int failures = failed.getExecution().consecutiveFailures;
    Throwable cause = failed.getCause().orElseGet(() -> new IllegalStateException("no cause"));
    JudgeTaskId id = JudgeTaskId.of(failed.getExecution().getId());
    boolean isHopeless = failures >= settings.retries() && !outages.isOutage(cause);
    LOG.warn("judging {} failed: {}", id, WordlessTrace.of(cause));
    if (isHopeless && isGivenUp(id)) {
      JudgeExecution.end(rows, failed, operations);
      return;
    }
    var delay = new RetryDelay(settings.retryDelay());
    operations.reschedule(failed, failed.getTimeDone().plus(delay.after(failures)));
  }

  private boolean isGivenUp(JudgeTaskId id) {
    try {
      judgeNote.getObject().giveUp(id.user(), id.note());
      return true;
    } catch (RuntimeException e) {
      // Thrown on, the scheduler would log the first cause's message, which might quote the note.
      return false;
    }
  }
}
