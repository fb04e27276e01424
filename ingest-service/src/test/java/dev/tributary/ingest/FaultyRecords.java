package dev.tributary.ingest;

import dev.tributary.ingest.capture.Outgoing;
import dev.tributary.ingest.capture.OutgoingRecords;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.connect.errors.RetriableException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Lies between capture and Kafka, and fails in the middle of a batch when it is told to: with the
 * one exception that would make the engine pass over the batch, if it got through.
 */
final class FaultyRecords implements BeanPostProcessor {
  private final AtomicInteger faults = new AtomicInteger();

  void failNext(int batches) {
    faults.set(batches);
  }

  /** Whether all the faults that were asked for have happened. */
  boolean isSpent() {
    return faults.get() <= 0;
  }

  void installIn(ConfigurableApplicationContext context) {
    context.getBeanFactory().addBeanPostProcessor(this);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof OutgoingRecords records ? new Faulty(records) : bean;
  }

  private final class Faulty implements OutgoingRecords {
    private final OutgoingRecords real;

    private Faulty(OutgoingRecords real) {
      this.real = real;
    }

    @Override
    public void makeTopics() {
      real.makeTopics();
    }

    @Override
    public void publish(List<Outgoing> records) throws InterruptedException {
      if (faults.getAndDecrement() > 0) {
        real.publish(records.subList(0, records.size() / 2));
        throw new RetriableException("in the middle of a batch");
      }
      real.publish(records);
    }
  }
}
