package dev.tributary.merge.flow;

import static org.awaitility.Awaitility.await;

import dev.tributary.schema.event.Topics;
import dev.tributary.schema.id.ProfileId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.support.KafkaHeaders;

/** The dead letters of one profile's notes. */
final class DeadLetters {
  private final ProfileId profile;

  private DeadLetters(ProfileId profile) {
    this.profile = profile;
  }

  static DeadLetters from(ProfileId profile) {
    return new DeadLetters(profile);
  }

  /** Waits for so many, and tells the causes in their headers. */
  List<String> causes(int count) {
    return causes(count, Duration.ofMinutes(1));
  }

  List<String> causes(int count, Duration patience) {
    String topic = Topics.deadLetters(Topics.NOTES);
    List<String> causes = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Surroundings.KAFKA.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(it -> new TopicPartition(topic, it.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      await()
          .atMost(patience)
          .until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(it -> add(it, causes));
            return causes.size() >= count;
          });
    }
    return causes;
  }

  private void add(ConsumerRecord<String, byte[]> record, List<String> causes) {
    if (profile.toString().equals(record.key())) {
      Header cause = record.headers().lastHeader(KafkaHeaders.DLT_EXCEPTION_MESSAGE);
      causes.add(new String(cause.value(), StandardCharsets.UTF_8));
    }
  }
}
