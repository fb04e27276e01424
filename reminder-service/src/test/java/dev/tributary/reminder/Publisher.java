package dev.tributary.reminder;

import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventHeaders;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Publishes to tributary.reminders in the place of ingest-service. */
final class Publisher implements AutoCloseable {
  private final DefaultKafkaProducerFactory<String, byte[]> producers =
      new DefaultKafkaProducerFactory<>(
          Map.of(
              ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
              Surroundings.KAFKA.bootstrapServers(),
              ProducerConfig.LINGER_MS_CONFIG,
              0),
          new StringSerializer(),
          new ByteArraySerializer());
  private final KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(producers);

  void publish(Event... events) {
    publish(Arrays.asList(events));
  }

  void publish(List<? extends Event> events) {
    var sent =
        events.stream()
            .map(it -> record(it.profileId().toString(), it.type(), EventJson.write(it)))
            .map(kafka::send)
            .toList();
    sent.forEach(it -> it.join());
  }

  void publish(String key, @Nullable String type, byte[] value) {
    kafka.send(record(key, type, value)).join();
  }

  private static ProducerRecord<String, byte[]> record(
      String key, @Nullable String type, byte[] value) {
    var record = new ProducerRecord<>(Topics.REMINDERS, key, value);
    if (type != null) {
      record.headers().add(EventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8));
    }
    return record;
  }

  @Override
  public void close() {
    producers.destroy();
  }
}
