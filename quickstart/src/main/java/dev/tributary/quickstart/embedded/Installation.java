package dev.tributary.quickstart.embedded;

import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.UserId;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * A whole Tributary in this process. It stops when closed, or when the JVM ends in whatever orderly
 * way, also while it is still starting; then no process and no temporary folder of it is left.
 */
public final class Installation implements AutoCloseable {
  private final Lifetime lifetime;
  private final LogFile log;
  private final Foundation foundation;
  private final Services services;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Installation(
      Lifetime lifetime, LogFile log, InstallationSettings settings, Clock clock, IdSource ids) {
    this.lifetime = lifetime;
    this.log = log;
    this.clock = clock;
    this.foundation = new Foundation(lifetime.foundation(), lifetime.directory(), clock, ids);
    var properties = new ServiceProperties(foundation, lifetime.directory(), settings);
    this.services = new Services(lifetime.services(), properties, settings.answers());
  }

  /**
   * Starts everything and waits until it is up.
   *
   * @throws NotStarted if a part does not start; the others are stopped then
   */
  public static Installation start(InstallationSettings settings, Clock clock, IdSource ids) {
    Lifetime lifetime = Lifetime.begin(settings.directory());
    LogFile log = LogFile.open(lifetime.directory().folder("logs"));
    try {
      var installation = new Installation(lifetime, log, settings, clock, ids);
      installation.services.awaitStarted();
      return installation;
    } catch (RuntimeException e) {
      if (lifetime.isEnding()) {
        throw e;
      }
      var failure = new NotStarted(log.keep(), e);
      lifetime.close();
      throw failure;
    }
  }

  /** Where the API is. */
  public URI front() {
    return services.front();
  }

  /** Begins a session of a user, who need not have existed before. */
  public TributaryClient login(UserId user) {
    return TributaryClient.login(front(), user, () -> foundation.issuer().tokenFor(user), http);
  }

  /** How far the pipeline has come with the notes of all users. */
  public WorkLeft workLeft() {
    return WorkLeftQuery.ask(foundation.database().superuser());
  }

  /**
   * Waits until the pipeline has nothing left to do.
   *
   * @param progress told now and then how things stand
   * @throws Stalled if nothing moves any more
   */
  public WorkLeft awaitDone(Consumer<WorkLeft> progress) {
    return new Completion(this::workLeft, clock).await(progress);
  }

  /** Copies what was logged to where it stays when this is closed, and says where. */
  public Path keepLog() {
    return log.keep();
  }

  /** Where all files of it are. */
  Path directory() {
    return lifetime.directory().folder("");
  }

  Foundation foundation() {
    return foundation;
  }

  @Override
  public void close() {
    try (log;
        lifetime) {
      http.shutdownNow();
    }
  }
}
