package dev.tributary.ingest.capture.kafka;

import dev.tributary.ingest.capture.NotPublished;
import dev.tributary.ingest.capture.Outgoing;
import dev.tributary.ingest.capture.Outgoing.DeadLetter;
import dev.tributary.ingest.capture.Outgoing.Publication;
import dev.tributary.ingest.capture.OutgoingRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Writes through spring-kafka's template. All records of a batch are under way at once, and each
 * one's acknowledgement is waited for; what failed is sent again a few times, and what can never
 * fit becomes a dead letter on the spot.
 */
final class KafkaOutgoingRecords implements OutgoingRecords {
  private static final int ROUNDS = 3;

  private final KafkaOperations<String, byte[]> kafka;
  private final BooleanSupplier makeTopics;

  KafkaOutgoingRecords(KafkaOperations<String, byte[]> kafka, BooleanSupplier makeTopics) {
    this.kafka = kafka;
    this.makeTopics = makeTopics;
  }

  @Override
  public void makeTopics() {
    try {
      if (!makeTopics.getAsBoolean()) {
        throw new NotPublished("Kafka cannot be reached", null);
      }
    } catch (KafkaException e) {
      throw new NotPublished("Kafka cannot be reached, or refuses to make the topics", e);
    }
  }

  @Override
  public void publish(List<Outgoing> records) throws InterruptedException {
    List<Outgoing> left = records;
    @Nullable Throwable cause = null;
    for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
      List<Unsent> unsent = unsentOf(left);
      left = unsent.stream().map(Unsent::again).toList();
      cause = unsent.isEmpty() ? null : unsent.getLast().cause();
    }
    if (!left.isEmpty()) {
      throw new NotPublished("Kafka did not take " + left.size() + " records", cause);
    }
  }

  private List<Unsent> unsentOf(List<Outgoing> records) throws InterruptedException {
    List<Sending> sendings = new ArrayList<>(records.size());
    @Nullable Throwable away = null;
    for (Outgoing record : records) {
      // Once one was not even accepted, each further one would only wait as long for the same.
      CompletableFuture<?> future =
          away == null ? send(record) : CompletableFuture.failedFuture(away);
      if (future.isCompletedExceptionally() && !isForGood(future.exceptionNow())) {
        away = future.exceptionNow();
      }
      sendings.add(new Sending(record, future));
    }
    List<Unsent> unsent = new ArrayList<>();
    for (Sending sending : sendings) {
      sending.await(unsent);
    }
    return unsent;
  }

  private CompletableFuture<?> send(Outgoing record) {
    try {
      return kafka.send(OutgoingRecordsFormat.of(record));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static boolean isForGood(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof RecordTooLargeException
          || cause instanceof RecordBatchTooLargeException
          || cause instanceof InvalidTopicException) {
        return true;
      }
    }
    return false;
  }

  private record Sending(Outgoing record, CompletableFuture<?> future) {
    private void await(List<Unsent> unsent) throws InterruptedException {
      try {
        future.get();
      } catch (ExecutionException e) {
        unsent.add(new Unsent(record, e));
      }
    }
  }

  private record Unsent(Outgoing record, Throwable cause) {
    private Outgoing again() {
      return switch (record) {
        case Publication event when isForGood(cause) -> DeadLetter.tooLarge(event, text(cause));
        case Publication event -> event;
        case DeadLetter letter when isForGood(cause) -> letter.withoutValue();
        case DeadLetter letter -> letter;
      };
    }
  }

  private static String text(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
