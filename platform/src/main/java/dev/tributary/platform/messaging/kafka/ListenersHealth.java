package dev.tributary.platform.messaging.kafka;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Down while a listener takes no records. */
final class ListenersHealth implements HealthIndicator {
  private final ObjectProvider<KafkaListenerEndpointRegistry> listeners;

  ListenersHealth(ObjectProvider<KafkaListenerEndpointRegistry> listeners) {
    this.listeners = listeners;
  }

  @Override
  public Health health() {
    List<String> stopped =
        listeners.stream()
            .flatMap(registry -> registry.getListenerContainers().stream())
            .filter(container -> !container.isRunning())
            .map(ListenersHealth::topics)
            .toList();
    return stopped.isEmpty()
        ? Health.up().build()
        : Health.down().withDetail("stopped", stopped).build();
  }

  private static String topics(MessageListenerContainer container) {
    String[] topics = container.getContainerProperties().getTopics();
    return topics == null ? "(no topic)" : String.join(",", topics);
  }
}
