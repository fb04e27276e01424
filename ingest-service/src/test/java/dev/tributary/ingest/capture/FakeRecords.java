package dev.tributary.ingest.capture;

import java.util.List;

/** Kafka as a test wants it. */
public record FakeRecords(Publishing publishing) implements OutgoingRecords {
  @Override
  public void makeTopics() {}

  @Override
  public void publish(List<Outgoing> records) throws InterruptedException {
    publishing.publish(records);
  }

  @FunctionalInterface
  public interface Publishing {
    void publish(List<Outgoing> records) throws InterruptedException;
  }
}
