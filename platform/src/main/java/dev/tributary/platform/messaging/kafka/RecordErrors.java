package dev.tributary.platform.messaging.kafka;

import dev.tributary.platform.messaging.NotYetVisible;
import dev.tributary.platform.messaging.UnprocessableRecord;
import dev.tributary.schema.event.Topics;
import java.time.Duration;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * The ends of a record that a listener did not finish: tried again for as long as the database is
 * away; given some seconds where its row may not be visible yet; otherwise a dead letter, at once
 * or after a few tries. Never skipped.
 */
final class RecordErrors {
  private static final BackOff AT_ONCE = new FixedBackOff(0, 0);
  private static final BackOff ROW_MAY_APPEAR = new FixedBackOff(100, 30);
  private static final int TRIES_OF_THE_UNEXPECTED = 4;

  private RecordErrors() {}

  static DefaultErrorHandler handler(KafkaOperations<?, ?> kafka) {
    var handler = new DefaultErrorHandler(deadLetters(kafka), forTheUnexpected());
    handler.setBackOffFunction((record, error) -> backOff(error));
    handler.setResetStateOnExceptionChange(true);
    handler.setRetryListeners(new DeadLetterLog());
    // Keeps what was polled: a seek would make each retry wait for the broker's next fetch.
    handler.setSeekAfterError(false);
    return handler;
  }

  private static DeadLetterPublishingRecoverer deadLetters(KafkaOperations<?, ?> kafka) {
    var deadLetters =
        new DeadLetterPublishingRecoverer(
            kafka,
            (record, error) ->
                new TopicPartition(Topics.deadLetters(record.topic()), record.partition()));
    deadLetters.setExceptionHeadersCreator(new CauseHeaders());
    // A dead letter that was not stored must not count as handled.
    deadLetters.setFailIfSendResultIsError(true);
    deadLetters.setWaitForSendResultTimeout(Duration.ofSeconds(30));
    return deadLetters;
  }

  private static @Nullable BackOff backOff(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnprocessableRecord) {
        return AT_ONCE;
      }
      if (cause instanceof NotYetVisible) {
        return ROW_MAY_APPEAR;
      }
      if (isOutage(cause)) {
        return untilItEnds();
      }
    }
    return null;
  }

  private static boolean isOutage(Throwable cause) {
    return cause instanceof TransientDataAccessException
        || cause instanceof DataAccessResourceFailureException
        || cause instanceof CannotCreateTransactionException;
  }

  private static BackOff untilItEnds() {
    var backOff = new ExponentialBackOff(200, 2);
    backOff.setMaxInterval(5_000);
    return backOff;
  }

  private static BackOff forTheUnexpected() {
    var backOff = new ExponentialBackOff(200, 3);
    backOff.setMaxAttempts(TRIES_OF_THE_UNEXPECTED);
    return backOff;
  }
}
