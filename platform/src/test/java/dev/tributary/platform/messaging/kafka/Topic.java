package dev.tributary.platform.messaging.kafka;

import static org.awaitility.Awaitility.await;

import dev.tributary.platform.embedded.InProcessKafka;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventHeaders;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic of notes on a broker of its own, and its dead letters, which must be small. */
final class Topic implements AutoCloseable {
  static final int LARGEST_DEAD_LETTER = 100_000;

  private final InProcessKafka kafka = InProcessKafka.start();
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()),
          new StringSerializer(),
          new ByteArraySerializer());

  Topic() {
    var letters =
        new NewTopic(Topics.deadLetters(Topics.NOTES), Optional.of(1), Optional.empty())
            .configs(
                Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(LARGEST_DEAD_LETTER)));
    var notes = new NewTopic(Topics.NOTES, Optional.of(1), Optional.empty());
    try (var admin =
        Admin.create(
            Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()))) {
      admin.createTopics(List.of(notes, letters)).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String bootstrapServers() {
    return kafka.bootstrapServers();
  }

  void publish(Event event) {
    publish(event.profileId().toString(), event.type(), EventJson.write(event));
  }

  void publish(String key, String type, byte[] value) {
    var record = new ProducerRecord<>(Topics.NOTES, key, value);
    record.headers().add(EventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8));
    producer.send(record);
    producer.flush();
  }

  /** Waits for the dead letter with a key. */
  ConsumerRecord<String, byte[]> deadLetter(String key) {
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    var partitions = List.of(new TopicPartition(Topics.deadLetters(Topics.NOTES), 0));
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            return found.stream().anyMatch(it -> key.equals(it.key()));
          });
    }
    return found.stream().filter(it -> key.equals(it.key())).findFirst().orElseThrow();
  }

  @Override
  public void close() {
    producer.close();
    kafka.close();
  }
}
