package dev.tributary.ingest.capture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a chain of exceptions as one line. */
final class Causes {
  private static final int MAX_DEPTH = 10;

  private Causes() {}

  static String of(Throwable error) {
    Set<String> messages = new LinkedHashSet<>();
    for (Throwable each : chain(error)) {
      String message = each.getMessage();
      messages.add(message == null ? each.getClass().getSimpleName() : message.strip());
    }
    return String.join(": ", messages);
  }

  private static List<Throwable> chain(Throwable error) {
    List<Throwable> chain = new ArrayList<>();
    @Nullable Throwable next = error;
    while (next != null && chain.size() < MAX_DEPTH) {
      chain.add(next);
      next = next.getCause();
    }
    return chain;
  }
}
