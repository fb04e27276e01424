package dev.tributary.merge.notes.scheduler;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import dev.tributary.merge.notes.ParkingCause;
import dev.tributary.platform.outage.Outages;
import dev.tributary.platform.outage.WordlessTrace;
import dev.tributary.platform.tasks.RetryDelay;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A task that threw is tried again, later each time. A note that keeps failing is parked with its
 * cause; while the database is away it is nobody's fault, and nothing is given up.
 */
final class UnexpectedFailure implements FailureHandler<Void> {
  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailure.class);

  private final int retries;
  private final RetryDelay delay;
  private final Outages outages;
  private final BiConsumer<NoteTaskId, String> giveUp;

  UnexpectedFailure(
      NoteTaskSettings settings, Outages outages, BiConsumer<NoteTaskId, String> giveUp) {
    this.retries = settings.retries();
    this.delay = new RetryDelay(settings.retryDelay());
    this.outages = outages;
    this.giveUp = giveUp;
  }

  @Override
  public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
    int failures = failed.getExecution().consecutiveFailures;
    Throwable cause = failed.getCause().orElseGet(() -> new IllegalStateException("no cause"));
    NoteTaskId id = NoteTaskId.of(failed.getExecution().getId());
    if (failures >= retries && !outages.isOutage(cause) && isGivenUp(id, cause)) {
      operations.remove();
      return;
    }
    LOG.warn("{} failed and is tried again later: {}", id, WordlessTrace.of(cause));
    operations.reschedule(failed, failed.getTimeDone().plus(delay.after(failures)));
  }

  private boolean isGivenUp(NoteTaskId id, Throwable cause) {
    try {
      giveUp.accept(
          id, ParkingCause.INTERNAL_ERROR.code() + ": " + cause.getClass().getSimpleName());
      return true;
    } catch (RuntimeException e) {
      // Thrown on, the scheduler would log the first cause's message, which might quote the note.
      return false;
    }
  }
}
