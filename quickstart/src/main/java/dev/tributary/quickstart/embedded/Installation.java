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
    // First, because it is the one that may be refused.
    var front = new FrontPort(settings.ports().http(), Routes.read());
    lifetime.services().start(() -> front);
    WorkingDirectory directory = lifetime.directory();
    this.foundation =
        new Foundation(lifetime.foundation(), directory, settings.ports(), clock, ids);
    var properties = new ServiceProperties(foundation, directory, settings);
    this.services = new Services(lifetime.services(), properties, settings.answers(), front);
  }

  /**
   * Starts everything and waits until it is up.
   *
   * @throws PortTaken if the API is wanted on a port that is somebody else's
   * @throws NotStarted if a part does not start; the others are stopped then
   */
  public static Installation start(InstallationSettings settings, Clock clock, IdSource ids) {
    Lifetime lifetime = Lifetime.begin(settings.directory());
    LogFile log = LogFile.open(lifetime.directory().folder("logs"));
    try {
      var installation = new Installation(lifetime, log, settings, clock, ids);
      installation.foundation.broker();
      installation.services.awaitStarted();
      return installation;
    } catch (PortTaken e) {
      lifetime.close();
      log.close();
      throw e;
    } catch (RuntimeException e) {
      if (lifetime.isEnding()) {
        throw e;
      }
      var failure = new NotStarted(lifetime.directory().isTemporary() ? log.keep() : log.file(), e);
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

  /** Where its parts listen. */
  public Ports ports() {
    return new Ports(
        front().getPort(),
        foundation.database().server().port(),
        foundation.broker().port(),
        foundation.issuer().tokens().getPort());
  }

  /** Kafka's bootstrap servers. */
  public String kafka() {
    return foundation.broker().bootstrapServers();
  }

  /** A libpq URL, with password, of a role that sees the rows of all users. */
  public String postgres() {
    return foundation.database().server().superuserUrl();
  }

  /** Where programs of this machine that know {@link #tokenSecret} get tokens. */
  public URI tokens() {
    return foundation.issuer().tokens();
  }

  /** Another one after each start. */
  public String tokenSecret() {
    return foundation.issuer().tokenSecret();
  }

  /** Where everything is logged. */
  public Path log() {
    return log.file();
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

  /** Where a service is behind the front. */
  URI addressOf(ServiceName service) {
    return services.addressOf(service).orElseThrow();
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
