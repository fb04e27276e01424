package dev.tributary.quickstart.embedded;

import static org.awaitility.Awaitility.await;

import dev.tributary.ingest.IngestService;
import dev.tributary.merge.MergeService;
import dev.tributary.reminder.ReminderService;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service as a process of its own, which can be killed as an operating system kills. */
final class ServiceProcess implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(120);

  private final Process process;
  private final URI uri;
  private final Path log;

  private ServiceProcess(Process process, URI uri, Path log) {
    this.process = process;
    this.uri = uri;
    this.log = log;
  }

  /** Begins to start it. */
  static ServiceProcess start(ServiceName service, Map<String, String> properties, Path folder) {
    try {
      int port = freePort();
      List<String> command = new ArrayList<>(java(folder));
      command.add(mainClass(service));
      Map<String, String> told = new HashMap<>(properties);
      told.put("server.port", Integer.toString(port));
      told.forEach((name, value) -> command.add("--" + name + "=" + value));
      Path log = folder.resolve(service + ".log");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      return new ServiceProcess(process, URI.create("http://127.0.0.1:" + port), log);
    } catch (IOException e) {
      throw new IllegalStateException(service + " cannot be started", e);
    }
  }

  private static List<String> java(Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        // A process that is killed cannot clean up behind itself.
        "-Djava.io.tmpdir=" + folder,
        "-cp",
        System.getProperty("java.class.path"));
  }

  private static String mainClass(ServiceName service) {
    return switch (service) {
      case INGEST -> IngestService.class.getName();
      case MERGE -> MergeService.class.getName();
      case REMINDER -> ReminderService.class.getName();
    };
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  URI uri() {
    return uri;
  }

  void awaitReady() {
    await().atMost(START).until(this::isReady);
  }

  private boolean isReady() throws IOException, InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("the service ended:\n" + Files.readString(log));
    }
    var request = HttpRequest.newBuilder(uri.resolve("/actuator/health/readiness")).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (ConnectException e) {
      return false;
    }
  }

  /** SIGKILL: nothing of it gets to say goodbye. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
