package dev.tributary.merge.extraction.trial;

import dev.tributary.merge.extraction.Usage;
import java.time.Duration;

/** What a model did that was asked for something other than what its schema allows. */
public sealed interface SchemaTrial {
  /** Tokens of the call, as far as they are known. */
  Usage usage();

  /** It could answer with nothing but the schema. */
  record Obeyed(Usage usage, Duration took) implements SchemaTrial {}

  /** It answered as it was asked: the schema is advice to it at most. */
  record NotObeyed(Usage usage, Duration took) implements SchemaTrial {}

  /**
   * The server does not take the question, though it is a small one.
   *
   * @param cause a stable code, such as {@code bad_request}
   */
  record Rejected(String cause) implements SchemaTrial {
    @Override
    public Usage usage() {
      return Usage.NONE;
    }
  }

  /**
   * It was not asked, or did not answer.
   *
   * @param cause a stable code, such as {@code timeout} or {@code refused}
   */
  record Unknown(String cause) implements SchemaTrial {
    @Override
    public Usage usage() {
      return Usage.NONE;
    }
  }
}
