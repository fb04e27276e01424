package dev.tributary.platform.messaging.kafka;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.support.converter.RecordMessageConverter;

/** Spring Boot gives these to every listener container of the service. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
class MessagingAutoConfiguration {
  @Bean
  CommonErrorHandler recordErrors(KafkaTemplate<?, ?> kafka) {
    return RecordErrors.handler(kafka);
  }

  @Bean
  RecordMessageConverter events() {
    return new EventConverter();
  }
}
