package dev.tributary.platform.messaging.kafka;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.event.ConcurrentContainerStoppedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent.Reason;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Starts a listener again that stopped by itself: for an error of the virtual machine, a lost
 * permission, or another cause. Until then the service's health says that it is down.
 */
final class ListenerRestarts implements ApplicationListener<ConcurrentContainerStoppedEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(ListenerRestarts.class);

  private final ObjectProvider<KafkaListenerEndpointRegistry> listeners;
  private final Duration delay;

  ListenerRestarts(ObjectProvider<KafkaListenerEndpointRegistry> listeners, Duration delay) {
    this.listeners = listeners;
    this.delay = delay;
  }

  @Override
  public void onApplicationEvent(ConcurrentContainerStoppedEvent stopped) {
    if (stopped.getReason() == Reason.NORMAL) {
      return;
    }
    MessageListenerContainer container = stopped.getSource(MessageListenerContainer.class);
    LOG.error(
        "listener {} has stopped: {}. It is started again in {} s",
        container.getListenerId(),
        stopped.getReason(),
        delay.toSeconds());
    // On a thread of its own: the one that tells of the end still holds the container's lock.
    Thread.ofVirtual().name("listener-restart").start(() -> restart(container));
  }

  private void restart(MessageListenerContainer container) {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    // A registry that has been stopped belongs to a service that is going down.
    if (listeners.getObject().isRunning()) {
      container.start();
      LOG.warn("listener {} is started again", container.getListenerId());
    }
  }
}
