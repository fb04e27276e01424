package dev.tributary.platform.messaging.kafka;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;

/** Spring Boot gives the error handler to every listener container of the service. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
class MessagingAutoConfiguration {
  @Bean
  CommonErrorHandler recordErrors(KafkaTemplate<?, ?> kafka) {
    return RecordErrors.handler(kafka);
  }
}
