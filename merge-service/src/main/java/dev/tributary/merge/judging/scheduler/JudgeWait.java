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

  private final JudgeTaskSettings settings;
  private final AtomicReference<String> told = new AtomicReference<>("");

  JudgeWait(JudgeTaskSettings settings) {
    this.settings = settings;
  }

  CompletionHandler<Void> again(Wait wait) {
    if (!wait.isNobodysTrouble() && !told.getAndSet(wait.cause()).equals(wait.cause())) {
      LOG.warn("values wait to be judged, because the model cannot be asked: {}", wait.cause());
    }
    Duration delay =
        wait.equals(Wait.FOR_ANOTHERS_TURN)
            ? settings.lookAgain()
            : wait.orAtLeast(settings.modelDelay());
    return (done, operations) -> operations.reschedule(done, done.getTimeDone().plus(delay));
  }
}
