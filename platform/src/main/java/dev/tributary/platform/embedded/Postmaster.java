package dev.tributary.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The server process of a data folder. It lives on when its JVM dies, and would then keep the next
 * one out.
 */
final class Postmaster {
  private static final Duration FAST_STOP = Duration.ofSeconds(20);
  private static final Duration POLL = Duration.ofMillis(20);

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
    // Left when the machine went down, and the number may be another program's by now.
    Files.deleteIfExists(pidFile);
  }

  Optional<ProcessHandle> running() throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    String pid = Files.readAllLines(pidFile).getFirst().strip();
    return ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs);
  }

  /** Not so for a process that has ended and is not reaped, which is alive to the system. */
  private boolean isOurs(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(data.toString());
  }

  /** Stops a process of this folder and waits until it has ended. */
  void stop(ProcessHandle process) throws IOException, InterruptedException {
    if (!isOurs(process)) {
      return;
    }
    // SIGINT asks for a fast shutdown; what ProcessHandle can send waits for clients to leave.
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    if (!hasEnded(process)) {
      process.destroyForcibly();
      hasEnded(process);
    }
  }

  private boolean hasEnded(ProcessHandle process) throws InterruptedException {
    for (long polls = FAST_STOP.dividedBy(POLL); isOurs(process); polls--) {
      if (polls == 0) {
        return false;
      }
      Thread.sleep(POLL);
    }
    return true;
  }
}
