package dev.tributary.quickstart.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.schema.event.EventHeaders;
import dev.tributary.schema.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/** Each bad record becomes one dead letter of its topic, which tells its cause. */
final class EveryRecordAccountedFor implements AutoCloseable {
  private static final String NUMBER = "broken-number";
  private static final Duration POLL = Duration.ofMillis(200);

  private final String marker;
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of(
              ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
              SharedInstallation.bootstrapServers(),
              ProducerConfig.COMPRESSION_TYPE_CONFIG,
              "lz4"),
          new StringSerializer(),
          new ByteArraySerializer());
  private final Map<String, String> kinds = new HashMap<>();
  private final SortedMap<String, Integer> counts = new TreeMap<>();

  EveryRecordAccountedFor(String marker) {
    this.marker = marker;
  }

  void send(BadRecord bad) {
    String number = marker + kinds.size();
    kinds.put(number, bad.kind());
    var record = new ProducerRecord<>(bad.topic(), bad.key(), bad.value());
    record.headers().add(NUMBER, number.getBytes(StandardCharsets.UTF_8));
    if (bad.type() != null) {
      record.headers().add(EventHeaders.TYPE, bad.type().getBytes(StandardCharsets.UTF_8));
    }
    producer.send(record);
  }

  /** Waits for the dead letters, and compares. */
  void judge(Duration patience) {
    producer.flush();
    counts.clear();
    Map<String, Integer> letters = new HashMap<>();
    Instant end = SharedInstallation.CLOCK.instant().plus(patience);
    try (var consumer = consumer()) {
      while (letters.size() < kinds.size() && SharedInstallation.CLOCK.instant().isBefore(end)) {
        consumer.poll(POLL).forEach(letter -> add(letter, letters));
      }
    }
    assertThat(kinds.keySet().stream().filter(it -> !letters.containsKey(it)).map(kinds::get))
        .as("kinds of bad records without a dead letter")
        .isEmpty();
    assertThat(letters.values()).as("dead letters of each record").allMatch(count -> count == 1);
  }

  private void add(ConsumerRecord<String, byte[]> letter, Map<String, Integer> letters) {
    String number = text(letter, NUMBER);
    String kind = number == null ? null : kinds.get(number);
    if (number != null && kind != null) {
      letters.merge(number, 1, Integer::sum);
      String cause = text(letter, KafkaHeaders.DLT_EXCEPTION_MESSAGE);
      assertThat(cause).as("cause of " + kind).isNotBlank().doesNotContain(marker);
      counts.merge(kind + " -> " + general(cause), 1, Integer::sum);
    }
  }

  /** Without what differs from one record to the next. */
  private static String general(@Nullable String cause) {
    return String.valueOf(cause).replaceAll("[0-9a-f-]{36}(/1)?", "…");
  }

  private static @Nullable String text(ConsumerRecord<String, byte[]> letter, String name) {
    @Nullable Header header = letter.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static KafkaConsumer<String, byte[]> consumer() {
    var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, SharedInstallation.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        Stream.of(Topics.NOTES, Topics.REMINDERS)
            .map(Topics::deadLetters)
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(it -> new TopicPartition(it.topic(), it.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  SortedMap<String, Integer> counts() {
    return counts;
  }

  @Override
  public void close() {
    producer.close();
  }
}
