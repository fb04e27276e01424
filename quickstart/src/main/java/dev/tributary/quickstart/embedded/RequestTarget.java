package dev.tributary.quickstart.embedded;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Path and query of a request, as they came: nothing of it says which host is asked. */
record RequestTarget(String path, String rawPathAndQuery) {
  private static final Set<String> DOTS = Set.of(".", "..");

  /** None for a path that a server could take for another one. */
  static Optional<RequestTarget> of(URI requested) {
    String path = requested.getPath();
    if (path == null || !path.startsWith("/") || leadsElsewhere(path)) {
      return Optional.empty();
    }
    String query = requested.getRawQuery();
    String raw = requested.getRawPath();
    return Optional.of(new RequestTarget(path, query == null ? raw : raw + "?" + query));
  }

  /** Servers drop what follows a semicolon before they resolve dots. */
  private static boolean leadsElsewhere(String path) {
    return path.contains("\\")
        || Arrays.stream(path.split("/")).anyMatch(part -> DOTS.contains(part.split(";", 2)[0]));
  }

  URI at(URI server) {
    return URI.create(server + rawPathAndQuery);
  }
}
