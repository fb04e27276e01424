package dev.tributary.ingest.capture;

import java.time.Instant;

/** What capture is doing. */
public sealed interface CaptureState {
  /** It was not started, or was stopped. */
  record Stopped() implements CaptureState {}

  /** It connects. */
  record Starting() implements CaptureState {}

  /** It reads what the tables held before its first start. */
  record Snapshotting() implements CaptureState {}

  /** The slot was lost, and everything that the tables hold is carried once more. */
  record Recovering() implements CaptureState {}

  /** Another instance captures; this one takes over when that one ends. */
  record Standby() implements CaptureState {}

  /** It follows the log. */
  record Streaming(Instant since) implements CaptureState {}

  /**
   * It has ended and is started again.
   *
   * @param cause what ended it
   * @param failureCount how often this happened in a row
   */
  record Failed(String cause, int failureCount, Instant retryAt) implements CaptureState {}
}
