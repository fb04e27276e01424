package dev.tributary.merge.judging.scheduler;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import dev.tributary.merge.notes.Wait;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long a task waits for the model; why is told once for each cause. */
final class JudgeWait {
  private static final Logger LOG = LoggerFactory.getLogger(JudgeWait.class);

  private final Duration delay;
  private final AtomicReference<String> told = new AtomicReference<>("");

  /**
   * @param delay where the provider does not say for how long
   */
  JudgeWait(Duration delay) {
    this.delay = delay;
  }

  CompletionHandler<Void> again(Wait wait) {
    if (!wait.isNobodysTrouble() && !told.getAndSet(wait.cause()).equals(wait.cause())) {
      LOG.warn("values wait to be judged, because the model cannot be asked: {}", wait.cause());
    }
    return (done, operations) ->
        operations.reschedule(done, done.getTimeDone().plus(wait.orAtLeast(delay)));
  }
}
