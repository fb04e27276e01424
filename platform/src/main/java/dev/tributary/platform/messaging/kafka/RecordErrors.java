package dev.tributary.platform.messaging.kafka;

import dev.tributary.platform.messaging.UnprocessableRecord;
import dev.tributary.platform.outage.Outages;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * The ends of a record that a listener did not finish: tried again for as long as an outage lasts;
 * otherwise a dead letter, at once where no number of tries would help, after a few where they
 * might. Never skipped.
 */
final class RecordErrors {
  private static final BackOff AT_ONCE = new FixedBackOff(0, 0);
  private static final int TRIES_OF_THE_UNEXPECTED = 4;

  private RecordErrors() {}

  static DefaultErrorHandler handler(KafkaOperations<?, ?> kafka, Outages outages) {
    var handler = new DefaultErrorHandler(new DeadLetters(kafka), forTheUnexpected());
    handler.setBackOffFunction((record, error) -> backOff(error, outages));
    handler.setResetStateOnExceptionChange(true);
    handler.setRetryListeners(new DeadLetterLog());
    // Keeps what was polled: a seek would make each retry wait for the broker's next fetch.
    handler.setSeekAfterError(false);
    return handler;
  }

  private static @Nullable BackOff backOff(Throwable error, Outages outages) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnprocessableRecord) {
        return AT_ONCE;
      }
    }
    return outages.isOutage(error) ? untilItEnds() : null;
  }

  private static BackOff untilItEnds() {
    var backOff = new ExponentialBackOff(200, 2);
    backOff.setMaxInterval(5_000);
    return backOff;
  }

  private static BackOff forTheUnexpected() {
    var backOff = new ExponentialBackOff(200, 2);
    backOff.setMaxAttempts(TRIES_OF_THE_UNEXPECTED);
    return backOff;
  }
}
