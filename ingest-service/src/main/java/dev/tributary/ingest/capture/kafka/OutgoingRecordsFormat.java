package dev.tributary.ingest.capture.kafka;

import dev.tributary.ingest.capture.Outgoing;
import dev.tributary.ingest.capture.Outgoing.DeadLetter;
import dev.tributary.ingest.capture.Outgoing.Publication;
import dev.tributary.platform.messaging.UnprocessableRecord;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.support.KafkaHeaders;

/** Records as Kafka takes them; dead letters with the headers that spring-kafka gives its own. */
final class OutgoingRecordsFormat {
  private OutgoingRecordsFormat() {}

  static ProducerRecord<String, byte[]> of(Outgoing outgoing) {
    ProducerRecord<String, byte[]> record =
        switch (outgoing) {
          case Publication event -> new ProducerRecord<>(event.topic(), event.key(), event.value());
          case DeadLetter letter -> deadLetter(letter);
        };
    outgoing.headers().forEach((name, text) -> add(record, name, text));
    return record;
  }

  @SuppressWarnings("NullAway") // Kafka takes null for a key and for a value.
  private static ProducerRecord<String, byte[]> deadLetter(DeadLetter letter) {
    var record = new ProducerRecord<String, byte[]>(letter.topic(), letter.key(), letter.value());
    Map.of(
            KafkaHeaders.DLT_ORIGINAL_TOPIC, letter.originalTopic(),
            KafkaHeaders.DLT_EXCEPTION_FQCN, UnprocessableRecord.class.getName(),
            KafkaHeaders.DLT_EXCEPTION_MESSAGE, letter.cause())
        .forEach((name, text) -> add(record, name, text));
    return record;
  }

  private static void add(ProducerRecord<?, ?> record, String name, String text) {
    record.headers().add(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
