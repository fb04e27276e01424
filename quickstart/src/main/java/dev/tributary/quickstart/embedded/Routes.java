package dev.tributary.quickstart.embedded;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which service answers which path: a table kept in a file, so that other front ports can use it.
 */
final class Routes {
  private static final String FILE = "/routes.txt";

  private final List<Route> routes;

  private Routes(List<Route> routes) {
    this.routes =
        routes.stream()
            .sorted(Comparator.comparingInt((Route route) -> route.path().length()).reversed())
            .toList();
  }

  /** Reads a table: a path and a service in each line; {@code #} begins a remark. */
  static Routes parse(String table) {
    return new Routes(
        table
            .lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .map(Routes::route)
            .toList());
  }

  private static Route route(String line) {
    String[] columns = line.split("\\s+");
    if (columns.length != 2 || !columns[0].startsWith("/")) {
      throw new IllegalArgumentException("a route is a path and a service, not: " + line);
    }
    return new Route(columns[0], ServiceName.of(columns[1]));
  }

  static Routes read() {
    try (InputStream in = Routes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new FileNotFoundException(FILE);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the route table is not on the class path", e);
    }
  }

  /** The service with the longest path that matches. */
  Optional<ServiceName> serviceOf(String path) {
    return routes.stream().filter(route -> route.matches(path)).map(Route::service).findFirst();
  }
}
