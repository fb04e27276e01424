package dev.tributary.ingest.capture.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.ingest.capture.Outgoing.Publication;
import dev.tributary.ingest.capture.OutgoingRecords;
import dev.tributary.schema.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** Against the broker as it is shipped, in a container: skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
class KafkaContainerIT {
  @Container static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.2.1");

  private final KafkaConfiguration configuration = new KafkaConfiguration();

  @Test
  void what_is_published_can_be_read() throws InterruptedException {
    KafkaTemplate<String, byte[]> template = configuration.kafkaTemplate(producers());
    OutgoingRecords records = configuration.outgoingRecords(template, admin());
    records.makeTopics();

    records.publish(
        List.of(
            new Publication(
                Topics.NOTES,
                "profile",
                Map.of("ce_id", "one"),
                "{}".getBytes(StandardCharsets.UTF_8))));

    assertThat(first(Topics.NOTES))
        .satisfies(record -> {
          assertThat(record.key()).isEqualTo("profile");
          assertThat(record.value()).asString(StandardCharsets.UTF_8).isEqualTo("{}");
        });
    template.destroy();
  }

  private static DefaultKafkaProducerFactory<String, byte[]> producers() {
    return new DefaultKafkaProducerFactory<>(
        Map.of("bootstrap.servers", KAFKA.getBootstrapServers()),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  /** Makes the topics that the service would make. */
  private KafkaAdmin admin() {
    var admin = new KafkaAdmin(Map.of("bootstrap.servers", KAFKA.getBootstrapServers()));
    var context = new GenericApplicationContext();
    context.registerBean(
        KafkaAdmin.NewTopics.class, () -> configuration.topics(new TopicSettings(1, null)));
    context.refresh();
    admin.setApplicationContext(context);
    return admin;
  }

  private static ConsumerRecord<String, byte[]> first(String topic) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", KAFKA.getBootstrapServers(),
            "group.id", "reader",
            "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(topic));
      return consumer.poll(Duration.ofSeconds(30)).iterator().next();
    }
  }
}
