package dev.tributary.platform.messaging.kafka;

import dev.tributary.platform.messaging.UnprocessableRecord;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.ExceptionHeadersCreator;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.ExceptionInfo;

/**
 * Writes a dead letter's cause under Spring's header names: our own message where it was we who
 * refused the record; of anything else the class alone, because its message and its stack trace
 * might quote the record.
 */
final class CauseHeaders implements ExceptionHeadersCreator {
  @Override
  public void create(Headers headers, Exception error, boolean isKey, HeaderNames names) {
    Throwable cause = cause(error);
    ExceptionInfo info = names.getExceptionInfo();
    put(headers, info.getExceptionFqcn(), error.getClass().getName());
    put(headers, info.getExceptionCauseFqcn(), cause.getClass().getName());
    put(headers, info.getExceptionMessage(), message(error));
  }

  private static Throwable cause(Throwable error) {
    Throwable cause = error;
    while (!isOurs(cause) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** What may be told of an error. */
  static String message(Throwable error) {
    Throwable cause = cause(error);
    return isOurs(cause) ? String.valueOf(cause.getMessage()) : cause.getClass().getName();
  }

  private static boolean isOurs(Throwable cause) {
    return cause instanceof UnprocessableRecord;
  }

  private static void put(Headers headers, String name, String value) {
    headers.remove(name);
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
