package dev.tributary.ingest.capture.kafka;

import dev.tributary.ingest.capture.OutgoingRecords;
import dev.tributary.schema.event.Topics;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;

@Configuration
@EnableConfigurationProperties(TopicSettings.class)
class KafkaConfiguration {
  /**
   * Not for anybody to weaken: a record counts as written when all replicas in sync have it. It
   * hardly lingers, because its batch is waited for, and is given up early, because whoever waits
   * for it tries again.
   */
  private static final Map<String, Object> PROMISES =
      Map.of(
          ProducerConfig.ACKS_CONFIG, "all",
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
          ProducerConfig.LINGER_MS_CONFIG, 1,
          ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
          ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);

  @Bean
  KafkaAdmin.NewTopics topics(TopicSettings settings) {
    return new KafkaAdmin.NewTopics(
        Topics.ALL.stream()
            .flatMap(topic -> Stream.of(topic, Topics.deadLetters(topic)))
            .map(topic -> topic(topic, settings))
            .toArray(NewTopic[]::new));
  }

  private static NewTopic topic(String name, TopicSettings settings) {
    TopicBuilder topic = TopicBuilder.name(name).partitions(settings.partitions());
    Integer replicas = settings.replicas();
    return replicas == null ? topic.build() : topic.replicas(replicas).build();
  }

  @Bean
  KafkaTemplate<String, byte[]> kafkaTemplate(ProducerFactory<String, byte[]> producers) {
    var template = new KafkaTemplate<>(producers, PROMISES);
    // Its default logs every record that failed; here the batch's outcome is told once.
    template.setProducerListener(new ProducerListener<>() {});
    return template;
  }

  @Bean
  OutgoingRecords outgoingRecords(KafkaTemplate<String, byte[]> kafka, KafkaAdmin admin) {
    return new KafkaOutgoingRecords(kafka, admin::initialize);
  }
}
