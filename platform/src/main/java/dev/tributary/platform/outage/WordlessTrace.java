package dev.tributary.platform.outage;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where and why something failed, without messages: one of them might quote a note. */
public final class WordlessTrace {
  private WordlessTrace() {}

  /** Classes and places, from the failure down to its first cause. */
  public static String of(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .map(cause -> cause.getClass().getName() + " at " + firstFrame(cause))
        .collect(Collectors.joining(", because of "));
  }

  private static String firstFrame(Throwable cause) {
    StackTraceElement[] frames = cause.getStackTrace();
    return frames.length == 0 ? "an unknown place" : frames[0].toString();
  }
}
