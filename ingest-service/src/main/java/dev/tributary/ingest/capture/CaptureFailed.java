package dev.tributary.ingest.capture;

import org.jspecify.annotations.Nullable;

/** Capture cannot start, or has ended. Nothing is lost: it goes on where it stopped. */
public final class CaptureFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CaptureFailed(String message) {
    super(message);
  }

  public CaptureFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
