package dev.tributary.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** All that some topics hold, from their beginning. */
final class TopicReader implements AutoCloseable {
  private static final Duration ONE_LOOK = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final KafkaConsumer<String, byte[]> consumer;
  private final Map<String, ConsumerRecord<String, byte[]>> events = new HashMap<>();

  TopicReader(String bootstrapServers, String... topics) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "auto.offset.reset",
            "earliest",
            "metadata.max.age.ms",
            500);
    consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        Set.of(topics).stream()
            .flatMap(topic -> consumer.partitionsFor(topic, PATIENCE).stream())
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** Reads on until the ids of all events there are enough; whether they are is for the caller. */
  Set<String> idsUntil(Predicate<Set<String>> enough) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!enough.test(events.keySet()) && System.nanoTime() < deadline) {
      consumer
          .poll(ONE_LOOK)
          .forEach(record -> events.putIfAbsent(String.valueOf(header(record, "ce_id")), record));
    }
    return Set.copyOf(events.keySet());
  }

  /** The first event of this id, waiting for it. */
  ConsumerRecord<String, byte[]> event(String id) {
    idsUntil(ids -> ids.contains(id));
    ConsumerRecord<String, byte[]> found = events.get(id);
    if (found == null) {
      throw new AssertionError("no event " + id + " among " + events.size());
    }
    return found;
  }

  static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
