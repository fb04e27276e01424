package dev.tributary.platform.messaging.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.RetryListener;

/** Tells of each record that was given up: where it was, and why. Never what was in it. */
final class DeadLetterLog implements RetryListener {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterLog.class);

  @Override
  public void failedDelivery(ConsumerRecord<?, ?> record, @Nullable Exception error, int attempt) {
    LOG.debug("{} failed, attempt {}: {}", at(record), attempt, message(error));
  }

  @Override
  public void recovered(ConsumerRecord<?, ?> record, @Nullable Exception error) {
    LOG.warn("{} became a dead letter: {}", at(record), message(error));
  }

  @Override
  public void recoveryFailed(
      ConsumerRecord<?, ?> record, @Nullable Exception original, Exception failure) {
    LOG.error(
        "{} could not be made a dead letter and is tried again: {}",
        at(record),
        CauseHeaders.message(failure));
  }

  private static String message(@Nullable Exception error) {
    return error == null ? "no cause" : CauseHeaders.message(error);
  }

  private static String at(ConsumerRecord<?, ?> record) {
    return record.topic() + "-" + record.partition() + "@" + record.offset();
  }
}
