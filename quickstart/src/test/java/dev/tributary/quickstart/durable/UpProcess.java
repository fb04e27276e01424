package dev.tributary.quickstart.durable;

import dev.tributary.quickstart.running.RunningInstallation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** {@code tributary up} as a process of its own, which can be killed as a system kills. */
final class UpProcess {
  private final Path data;
  private final Process process;

  private UpProcess(Path data, Process process) {
    this.data = data;
    this.process = process;
  }

  static UpProcess start(Path data, int port, URI model, Path output) throws IOException {
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.tributary.quickstart.cli.Tributary",
                "up",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    builder
        .environment()
        .putAll(Map.of("OPENAI_BASE_URL", model.toString(), "TRIBUTARY_MODEL", "held"));
    return new UpProcess(data, builder.start());
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Empty until it is up. */
  Optional<RunningInstallation> running() {
    return RunningInstallation.in(data).filter(found -> found.pid() == process.pid());
  }

  /** SIGKILL: nothing of it gets to say goodbye. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** SIGKILL for its database, which otherwise outlives it. */
  void killDatabase() throws IOException {
    Path pidFile = data.resolve("postgresql/pgdata/postmaster.pid");
    if (Files.exists(pidFile)) {
      String pid = Files.readAllLines(pidFile).getFirst().strip();
      ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  /** SIGTERM, and its exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      kill();
    }
    return process.exitValue();
  }
}
