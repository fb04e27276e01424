package dev.tributary.ingest.capture.kafka;

import dev.tributary.ingest.capture.OutgoingRecords;
import dev.tributary.schema.event.Topics;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
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
  /** Before compression, so that whoever makes a dead letter of it can still send it. */
  private static final int LARGEST_EVENT_BYTES = 1_048_576;

  /**
   * Not for anybody to weaken: a record counts as written when all replicas in sync have it. It
   * hardly lingers, because its batch is waited for, and is given up early, because whoever waits
   * for it tries again.
   */
  private static final Map<String, Object> PROMISES =
      Map.of(
          ProducerConfig.ACKS_CONFIG, "all",
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
          ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_EVENT_BYTES,
          ProducerConfig.LINGER_MS_CONFIG, 1,
          ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
          ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);

  private static final int REPLICAS_TO_SPARE = 3;

  /** A dead letter is what could not be processed plus why: it may be larger than what came in. */
  private static final String DEAD_LETTER_BYTES = "4194304";

  @Bean
  KafkaAdmin.NewTopics topics(TopicSettings settings) {
    return new KafkaAdmin.NewTopics(
        Topics.ALL.stream()
            .flatMap(topic -> Stream.of(events(topic, settings), deadLetters(topic, settings)))
            .map(TopicBuilder::build)
            .toArray(NewTopic[]::new));
  }

  private static TopicBuilder events(String name, TopicSettings settings) {
    TopicBuilder topic = TopicBuilder.name(name).partitions(settings.partitions());
    Integer replicas = settings.replicas();
    if (replicas == null) {
      return topic;
    }
    if (replicas >= REPLICAS_TO_SPARE) {
      // Else a record counts as written when one broker alone has it.
      topic.config(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2");
    }
    return topic.replicas(replicas);
  }

  private static TopicBuilder deadLetters(String topic, TopicSettings settings) {
    return events(Topics.deadLetters(topic), settings)
        .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, DEAD_LETTER_BYTES);
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
