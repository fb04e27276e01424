package dev.tributary.ingest.capture;

import org.jspecify.annotations.Nullable;

/** Kafka did not take what was to be written. It has to be written again. */
public final class NotPublished extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotPublished(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
