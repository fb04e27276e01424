package dev.tributary.platform.messaging.kafka;

import dev.tributary.schema.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.support.SendResult;

/**
 * Keeps each record that was given up on its topic's dead letters, with its cause. One that is too
 * large for that topic is kept without its content, because a dead letter that is never stored
 * would be tried for ever, and everything behind it with it: its headers say where the record
 * stands, and {@value #OMITTED} how many bytes were left out.
 */
final class DeadLetters extends DeadLetterPublishingRecoverer {
  static final String OMITTED = "tributary_dlt-omitted-bytes";

  private static final int LARGEST_HEADER = 4_096;
  private static final int LARGEST_KEY = 1_024;

  DeadLetters(KafkaOperations<?, ?> kafka) {
    super(
        kafka,
        (record, error) ->
            new TopicPartition(Topics.deadLetters(record.topic()), record.partition()));
    setExceptionHeadersCreator(new CauseHeaders());
    // A dead letter that was not stored must not count as handled.
    setFailIfSendResultIsError(true);
    setWaitForSendResultTimeout(Duration.ofSeconds(30));
  }

  @Override
  protected void publish(
      ProducerRecord<Object, Object> letter,
      KafkaOperations<Object, Object> kafka,
      ConsumerRecord<?, ?> record) {
    try {
      store(letter, kafka, record);
    } catch (KafkaException e) {
      if (!isTooLarge(e)) {
        throw e;
      }
      store(shortened(letter, record), kafka, record);
    }
  }

  private void store(
      ProducerRecord<Object, Object> letter,
      KafkaOperations<Object, Object> kafka,
      ConsumerRecord<?, ?> record) {
    CompletableFuture<SendResult<Object, Object>> sent;
    try {
      sent = kafka.send(letter);
    } catch (KafkaException e) {
      sent = CompletableFuture.failedFuture(e);
    }
    verifySendResult(kafka, letter, sent, record);
  }

  private static boolean isTooLarge(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof RecordTooLargeException) {
        return true;
      }
    }
    return false;
  }

  private static ProducerRecord<Object, Object> shortened(
      ProducerRecord<Object, Object> letter, ConsumerRecord<?, ?> record) {
    var headers = new RecordHeaders();
    for (Header header : letter.headers()) {
      if (header.value() != null && header.value().length <= LARGEST_HEADER) {
        headers.add(header);
      }
    }
    headers.add(
        OMITTED, String.valueOf(record.serializedValueSize()).getBytes(StandardCharsets.UTF_8));
    return new ProducerRecord<>(letter.topic(), letter.partition(), key(letter), null, headers);
  }

  private static @Nullable Object key(ProducerRecord<Object, Object> letter) {
    return letter.key() instanceof String key && key.length() > LARGEST_KEY ? null : letter.key();
  }
}
