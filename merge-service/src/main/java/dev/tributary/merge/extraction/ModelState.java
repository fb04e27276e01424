package dev.tributary.merge.extraction;

import java.time.Instant;

/** What the last question told about the model, or its settings before the first. */
public sealed interface ModelState {
  /** The cause of {@link ModelAnswer.Misconfigured} where no model is set. */
  String NOT_CONFIGURED = "not_configured";

  /** It answers. */
  record Answering(Instant since) implements ModelState {}

  /**
   * It does not answer, and notes wait for it.
   *
   * @param cause the latest; a stable code, such as {@code limited}, {@code http_503} or {@code
   *     wrong_key}
   * @param since when the first of the questions without an answer came back
   */
  record Waiting(String cause, Instant since) implements ModelState {}

  /** It has not been asked since this process started. */
  record Unknown() implements ModelState {}

  /** None is set: notes wait until one is. */
  record NotConfigured() implements ModelState {}

  /** None is set, and none is needed: patterns read the notes. */
  record Patterns() implements ModelState {}

  /** Whether there is a model that notes may wait for. */
  default boolean isOfModel() {
    return switch (this) {
      case Answering _, Waiting _, Unknown _ -> true;
      case NotConfigured _, Patterns _ -> false;
    };
  }

  /** The state once another question has ended so. */
  default ModelState after(ModelAnswer answer, Instant now) {
    return switch (answer) {
      // It answered, if not with something that can be used.
      case ModelAnswer.Answered answered -> answering(now);
      case ModelAnswer.Refused refused -> answering(now);
      case ModelAnswer.TooLong tooLong -> answering(now);
      case ModelAnswer.Away away ->
          away.cause().equals(NOT_CONFIGURED) ? new NotConfigured() : waiting(away.cause(), now);
    };
  }

  private Answering answering(Instant now) {
    return this instanceof Answering already ? already : new Answering(now);
  }

  private Waiting waiting(String cause, Instant now) {
    return new Waiting(cause, this instanceof Waiting already ? already.since() : now);
  }
}
