package dev.tributary.quickstart.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/** Whether a command waits for what it has set going. */
final class WaitOptions {
  static final String HEADING = "%nWaiting:%n";

  @Option(
      names = "--wait",
      description = "Wait until the note has reached the profile, and show what changed there.")
  boolean wait;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "How long to wait at most; the note stays stored. Default: ${DEFAULT-VALUE}.")
  private int seconds;

  Duration timeout() {
    if (seconds < 1) {
      throw new UsageError("--timeout must be 1 second or more.");
    }
    return Duration.ofSeconds(seconds);
  }
}
