package dev.tributary.platform.messaging.kafka;

/** An error that a record brought about, as an exception: only those end as a dead letter. */
final class ErrorInListener extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ErrorInListener(Error cause) {
    super(cause.getClass().getName(), cause);
  }
}
