package dev.tributary.platform.messaging.kafka;

import dev.tributary.platform.outage.Outages;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.kafka.support.converter.RecordMessageConverter;

/** Spring Boot gives these to every listener container of the service. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(ListenerSettings.class)
class MessagingAutoConfiguration {
  @Bean
  CommonErrorHandler recordErrors(KafkaTemplate<?, ?> kafka, Outages outages) {
    return RecordErrors.handler(kafka, outages);
  }

  @Bean
  RecordMessageConverter events() {
    return new EventConverter();
  }

  /** Boot's own would log the content of each record that is not sent. */
  @Bean
  ProducerListener<Object, Object> producerListener() {
    return new ProducerListener<>() {};
  }

  @Bean
  @SuppressWarnings(
      "unchecked") // Boot's containers listen record by record, to keys and values of any type.
  ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>>
      guardedListeners() {
    return container -> {
      var properties = container.getContainerProperties();
      var listener = (MessageListener<Object, Object>) properties.getMessageListener();
      properties.setMessageListener(
          new GuardedListener(Objects.requireNonNull(listener, "a container has a listener")));
    };
  }

  @Bean
  ListenerRestarts listenerRestarts(
      ObjectProvider<KafkaListenerEndpointRegistry> listeners, ListenerSettings settings) {
    return new ListenerRestarts(listeners, settings.restartDelay());
  }

  @Bean
  ListenersHealth listenersHealthIndicator(
      ObjectProvider<KafkaListenerEndpointRegistry> listeners) {
    return new ListenersHealth(listeners);
  }
}
