package dev.tributary.merge.notes.scheduler;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import dev.tributary.merge.notes.ParkingCause;
import dev.tributary.platform.outage.Outages;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A task that threw is tried again, later each time. A note that keeps failing is parked with its
 * cause; while the database is away it is nobody's fault, and nothing is given up.
 */
final class UnexpectedFailure implements FailureHandler<Void> {
  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailure.class);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final NoteTaskSettings settings;
  private final Outages outages;
  private final BiConsumer<NoteTaskId, String> giveUp;

  UnexpectedFailure(
      NoteTaskSettings settings, Outages outages, BiConsumer<NoteTaskId, String> giveUp) {
    this.settings = settings;
    this.outages = outages;
    this.giveUp = giveUp;
  }

  @Override
  public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
    int failures = failed.getExecution().consecutiveFailures;
    Throwable cause = failed.getCause().orElseGet(() -> new IllegalStateException("no cause"));
    NoteTaskId id = NoteTaskId.of(failed.getExecution().getId());
    if (failures >= settings.retries() && !outages.isOutage(cause) && isGivenUp(id, cause)) {
      operations.remove();
      return;
    }
    LOG.warn("{} failed and is tried again later: {}", id, classesOf(cause));
    operations.reschedule(failed, failed.getTimeDone().plus(delay(failures)));
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

  private Duration delay(int failures) {
    Duration delay = settings.retryDelay().multipliedBy(1L << Math.min(failures, 16));
    return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
  }

  /** Without messages: one of them might quote the note. */
  private static String classesOf(Throwable error) {
    return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
        .map(cause -> cause.getClass().getName() + " at " + firstFrame(cause))
        .collect(Collectors.joining(", because of "));
  }

  private static String firstFrame(Throwable cause) {
    StackTraceElement[] frames = cause.getStackTrace();
    return frames.length == 0 ? "an unknown place" : frames[0].toString();
  }
}
