package dev.tributary.ingest.capture.debezium;

import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.CaptureSource;
import dev.tributary.ingest.capture.ChangeStreams;
import dev.tributary.schema.id.IdSource;
import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Follows the log with one engine after the other; an engine that has ended is of no more use. */
final class DebeziumChangeStreams implements ChangeStreams {
  private static final long CLOSING_SECONDS = 30;
  private static final long ASK_AGAIN_MS = 100;

  private final CaptureSource source;
  private final PublishingConsumer consumer;
  private final IdSource ids;

  DebeziumChangeStreams(CaptureSource source, PublishingConsumer consumer, IdSource ids) {
    this.source = source;
    this.consumer = consumer;
    this.ids = ids;
  }

  @Override
  public void follow(Runnable following) throws InterruptedException {
    var end = new CompletableFuture<@Nullable Void>();
    DebeziumEngine<?> engine = engine(following, end);
    Thread.ofPlatform().name("capture-engine").daemon().start(() -> run(engine, end));
    try {
      end.get();
    } catch (ExecutionException e) {
      throw new CaptureFailed("the engine has ended", e.getCause());
    } finally {
      close(engine, end);
    }
  }

  private DebeziumEngine<?> engine(Runnable following, CompletableFuture<@Nullable Void> end) {
    return DebeziumEngine.create(Connect.class)
        .using(DebeziumSettings.of(source, "capture-" + ids.next()))
        .using(getClass().getClassLoader())
        .using(new WhenPolling(following))
        .using((success, message, error) -> complete(end, error))
        .notifying(consumer)
        .build();
  }

  private static void run(DebeziumEngine<?> engine, CompletableFuture<@Nullable Void> end) {
    try {
      engine.run();
    } finally {
      end.completeExceptionally(new CaptureFailed("the engine did not say why it has ended"));
    }
  }

  private static void complete(CompletableFuture<@Nullable Void> end, @Nullable Throwable error) {
    if (error == null) {
      end.complete(null);
    } else {
      end.completeExceptionally(error);
    }
  }

  private static void close(DebeziumEngine<?> engine, CompletableFuture<@Nullable Void> end)
      throws InterruptedException {
    for (long waited = 0; !end.isDone() && waited < CLOSING_SECONDS * 1_000; ) {
      try {
        engine.close();
        hasEnded(end, CLOSING_SECONDS * 1_000);
        return;
      } catch (IllegalStateException e) {
        // It refuses while it starts, and when it is closing already.
        hasEnded(end, ASK_AGAIN_MS);
        waited += ASK_AGAIN_MS;
      } catch (IOException e) {
        throw new CaptureFailed("the engine cannot be closed", e);
      }
    }
  }

  private static boolean hasEnded(CompletableFuture<@Nullable Void> end, long withinMs)
      throws InterruptedException {
    try {
      end.get(withinMs, TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException e) {
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  /** Polling begins when connection and slot have been found. */
  private record WhenPolling(Runnable following) implements DebeziumEngine.ConnectorCallback {
    @Override
    public void pollingStarted() {
      following.run();
    }
  }
}
