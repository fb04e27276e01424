package dev.tributary.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server process of a data folder. It lives on when its JVM dies, and would then keep the next
 * one out.
 */
final class Postmaster {
  private static final long FAST_STOP_SECONDS = 20;

  private final Path data;
  private final Path pidFile;

  Postmaster(Path data) {
    this.data = data;
    this.pidFile = data.resolve("postmaster.pid");
  }

  /** Stops the process if there is one, and removes what would keep the next one from starting. */
  void stop() throws IOException, InterruptedException {
    Optional<ProcessHandle> running = running();
    if (running.isPresent()) {
      stop(running.get());
    }
    // Also when the number belongs to another program now, which PostgreSQL would not dare to
    // decide.
    Files.deleteIfExists(pidFile);
  }

  Optional<ProcessHandle> running() throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    String pid = Files.readAllLines(pidFile).getFirst().strip();
    return ProcessHandle.of(Long.parseLong(pid)).filter(this::servesThisFolder);
  }

  private boolean servesThisFolder(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(data.toString());
  }

  private static void stop(ProcessHandle process) throws IOException, InterruptedException {
    // SIGINT asks for a fast shutdown; what ProcessHandle can send would wait for clients to leave.
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    try {
      process.onExit().get(FAST_STOP_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot wait for process " + process.pid(), e);
    }
  }
}
