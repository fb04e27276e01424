package dev.tributary.reminder;

import dev.tributary.schema.event.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads tributary.reminders-dlt from its beginning. */
final class DeadLetters implements AutoCloseable {
  private final List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
  private final KafkaConsumer<String, byte[]> consumer =
      new KafkaConsumer<>(
          Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Surroundings.KAFKA.bootstrapServers()),
          new StringDeserializer(),
          new ByteArrayDeserializer());

  DeadLetters() {
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.deadLetters(Topics.REMINDERS)).stream()
            .map(it -> new TopicPartition(it.topic(), it.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** Waits for the letter with this key and exactly these bytes. */
  ConsumerRecord<String, byte[]> await(String key, byte[] value) {
    return Database.eventually().until(() -> find(key, value), Optional::isPresent).orElseThrow();
  }

  private Optional<ConsumerRecord<String, byte[]>> find(String key, byte[] value) {
    consumer.poll(Duration.ofMillis(100)).forEach(letters::add);
    return letters.stream()
        .filter(it -> key.equals(it.key()) && Arrays.equals(value, it.value()))
        .findFirst();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
