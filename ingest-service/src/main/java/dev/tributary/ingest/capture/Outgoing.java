package dev.tributary.ingest.capture;

import dev.tributary.schema.event.EventHeaders;
import dev.tributary.schema.event.Topics;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be written to Kafka. */
public sealed interface Outgoing {
  /** Text headers, as {@link EventHeaders} names them. */
  Map<String, String> headers();

  /**
   * An event on its way to its topic.
   *
   * @param value UTF-8 JSON
   */
  record Publication(String topic, String key, Map<String, String> headers, byte[] value)
      implements Outgoing {
    public Publication {
      headers = Map.copyOf(headers);
    }
  }

  /**
   * What cannot be published, kept with its cause.
   *
   * @param topic the dead-letter topic
   * @param originalTopic where it should have gone, or the table that it was read from
   * @param value null if there is none, or if it is too large to be kept
   * @param cause says what is wrong; never what the value holds
   */
  record DeadLetter(
      String topic,
      String originalTopic,
      @Nullable String key,
      Map<String, String> headers,
      byte @Nullable [] value,
      String cause)
      implements Outgoing {
    public DeadLetter {
      headers = Map.copyOf(headers);
    }

    /** The same, where its value does not fit into the dead-letter topic either. */
    public DeadLetter withoutValue() {
      return new DeadLetter(topic, originalTopic, key, headers, null, cause);
    }

    /** Gives an event up because it does not fit into its topic. It stays in the database. */
    public static DeadLetter tooLarge(Publication event, String cause) {
      return new DeadLetter(
          Topics.deadLetters(event.topic()),
          event.topic(),
          event.key(),
          event.headers(),
          null,
          cause);
    }
  }
}
