package dev.tributary.quickstart.compose;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jar of a service's image, started as its container would start it. */
final class ComposedService implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(120);
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

  private final Process process;
  private final Path log;

  private ComposedService(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * @param environment all that the service is told
   */
  static ComposedService start(
      Path repository, String name, Map<String, String> environment, Path folder)
      throws IOException {
    Path log = folder.resolve(name + ".log");
    var builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder,
                "-jar",
                jar(repository, name).toString()));
    builder.environment().putAll(environment);
    return new ComposedService(
        builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
  }

  private static Path jar(Path repository, String name) throws IOException {
    try (Stream<Path> files = Files.list(repository.resolve(name).resolve("target"))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
          .findAny()
          .orElseThrow(() -> new IllegalStateException("run the package phase of " + name));
    }
  }

  void awaitReady() {
    await().atMost(START).until(this::isReady);
  }

  private boolean isReady() throws IOException, InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("the service ended:\n" + output());
    }
    Matcher port = PORT.matcher(output());
    return port.find() && isReady(port.group(1));
  }

  private static boolean isReady(String port) throws IOException, InterruptedException {
    var readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(readiness).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (ConnectException e) {
      return false;
    }
  }

  private String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
