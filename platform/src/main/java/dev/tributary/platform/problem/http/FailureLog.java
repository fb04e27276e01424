package dev.tributary.platform.problem.http;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells where a request failed: classes and places, no messages, one of which might quote it. */
final class FailureLog {
  private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
  private static final int FRAMES = 12;

  private FailureLog() {}

  static void error(String what, Throwable failure) {
    LOG.error("{}: {}", what, described(failure));
  }

  static void warn(String what, Throwable failure) {
    LOG.warn("{}: {}", what, described(failure));
  }

  private static String described(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(cause -> cause.getClass().getName() + " at " + frames(cause))
        .collect(Collectors.joining("\nbecause of "));
  }

  private static String frames(Throwable cause) {
    return Stream.of(cause.getStackTrace())
        .limit(FRAMES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining("\n  "));
  }
}
