package dev.tributary.quickstart.embedded;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Parts that need nothing of each other: started side by side, stopped side by side. */
final class Parts implements AutoCloseable {
  /** Starts a part; blocks until it is up. */
  @FunctionalInterface
  interface Start<T extends AutoCloseable> {
    T start() throws Exception;
  }

  private final Executor threads;
  private final List<CompletableFuture<? extends AutoCloseable>> parts = new ArrayList<>();
  private final Map<CompletableFuture<?>, CompletableFuture<?>> stops = new IdentityHashMap<>();
  private boolean closing;

  Parts(String name) {
    this.threads = task -> Thread.ofPlatform().daemon().name(name).start(task);
  }

  /**
   * Begins to start a part.
   *
   * @throws IllegalStateException if the parts are being stopped
   */
  synchronized <T extends AutoCloseable> CompletableFuture<T> start(Start<T> part) {
    if (closing) {
      throw new IllegalStateException("stopped while starting");
    }
    CompletableFuture<T> started = CompletableFuture.supplyAsync(() -> started(part), threads);
    parts.add(started);
    return started;
  }

  private static <T extends AutoCloseable> T started(Start<T> part) {
    try {
      return part.start();
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  /** Waits for a part. */
  static <T> T await(CompletableFuture<T> part) {
    try {
      return part.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Stops all, each as soon as it has started, and waits until they have stopped. */
  @Override
  public void close() {
    stop(part -> true);
  }

  /** Stops those that have started; what is still starting is left to die with the JVM. */
  void closeStarted() {
    stop(CompletableFuture::isDone);
  }

  private void stop(Predicate<CompletableFuture<?>> which) {
    await(CompletableFuture.allOf(stopsOf(which)));
  }

  /** Who stops parts that are being stopped waits for the same end. */
  private synchronized CompletableFuture<?>[] stopsOf(Predicate<CompletableFuture<?>> which) {
    closing = true;
    return parts.stream()
        .filter(which)
        .map(part -> stops.computeIfAbsent(part, key -> beginStop(part)))
        .toArray(CompletableFuture<?>[]::new);
  }

  private CompletableFuture<Void> beginStop(CompletableFuture<? extends AutoCloseable> part) {
    return part.handleAsync((started, failure) -> stop(started), threads);
  }

  private static @Nullable Void stop(@Nullable AutoCloseable part) {
    try {
      if (part != null) {
        part.close();
      }
      return null;
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }
}
