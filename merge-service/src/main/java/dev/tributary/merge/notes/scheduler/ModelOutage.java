package dev.tributary.merge.notes.scheduler;

import dev.tributary.merge.notes.Wait;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells why notes wait for the model, once for each cause, however many of them wait. */
final class ModelOutage {
  private static final Logger LOG = LoggerFactory.getLogger(ModelOutage.class);

  private final Duration delay;
  private final AtomicReference<String> told = new AtomicReference<>("");

  /**
   * @param delay where the provider does not say for how long
   */
  ModelOutage(Duration delay) {
    this.delay = delay;
  }

  Duration waitFor(Wait wait) {
    if (!wait.isNobodysTrouble() && !told.getAndSet(wait.cause()).equals(wait.cause())) {
      LOG.warn("notes wait, because the model cannot be asked: {}", wait.cause());
    }
    return wait.orAtLeast(delay);
  }
}
