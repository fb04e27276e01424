package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.running.RunningInstallation;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An installation to speak to, in a user's name.
 *
 * @param local what is known of it besides if it runs on this machine
 * @param waits told when it asks to wait
 */
record Connection(
    URI front,
    Supplier<String> token,
    Optional<RunningInstallation> local,
    HttpClient http,
    KeptWaiting waits)
    implements AutoCloseable {
  TributaryClient client() {
    return TributaryClient.of(front, token, http, waits);
  }

  @Override
  public void close() {
    waits.close();
    http.shutdownNow();
  }
}
