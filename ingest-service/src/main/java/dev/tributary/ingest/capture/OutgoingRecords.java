package dev.tributary.ingest.capture;

import java.util.List;

/** Kafka, as capture sees it. */
public interface OutgoingRecords {
  /**
   * Makes the topics that are missing.
   *
   * @throws NotPublished if Kafka cannot be reached
   */
  void makeTopics();

  /**
   * Writes all of them. Returns when Kafka has acknowledged each one; what a topic will never take
   * is then among its dead letters.
   *
   * @throws NotPublished if Kafka stayed away; any number of them may have been written
   */
  void publish(List<Outgoing> records) throws InterruptedException;
}
