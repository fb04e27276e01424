package dev.tributary.platform.messaging.kafka;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.AcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.DelegatingMessageListener;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * Keeps a listener alive: a container takes an {@link Error} for its own end and stops. One that
 * belongs to the record goes the way of an exception. Where the virtual machine itself fails, the
 * record is as good as before: the container does stop, and is started again.
 */
final class GuardedListener
    implements AcknowledgingConsumerAwareMessageListener<Object, Object>,
        DelegatingMessageListener<MessageListener<Object, Object>> {
  private final MessageListener<Object, Object> listener;

  GuardedListener(MessageListener<Object, Object> listener) {
    this.listener = listener;
  }

  @Override
  public void onMessage(
      ConsumerRecord<Object, Object> record,
      @Nullable Acknowledgment acknowledgment,
      @Nullable Consumer<?, ?> consumer) {
    try {
      listener.onMessage(record, acknowledgment, consumer);
    } catch (StackOverflowError e) {
      throw new ErrorInListener(e);
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Error e) {
      throw new ErrorInListener(e);
    }
  }

  @Override
  public MessageListener<Object, Object> getDelegate() {
    return listener;
  }
}
