package dev.tributary.ingest.capture;

import java.util.List;

/** Carries a batch of changes to Kafka: all of them, or it fails and the batch comes again. */
public final class PublishChanges {
  private final RouteChange route;
  private final OutgoingRecords records;

  public PublishChanges(RouteChange route, OutgoingRecords records) {
    this.route = route;
    this.records = records;
  }

  /**
   * Returns when each of them is in Kafka.
   *
   * @throws NotPublished if Kafka stayed away
   */
  public void publish(List<ChangeEvent> changes) throws InterruptedException {
    if (!changes.isEmpty()) {
      records.publish(changes.stream().map(route::route).toList());
    }
  }
}
