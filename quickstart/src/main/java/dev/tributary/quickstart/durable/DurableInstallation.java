package dev.tributary.quickstart.durable;

import dev.tributary.quickstart.embedded.Installation;
import dev.tributary.quickstart.embedded.InstallationSettings;
import dev.tributary.quickstart.embedded.PortTaken;
import dev.tributary.quickstart.embedded.Ports;
import dev.tributary.quickstart.running.RunningInstallation;
import dev.tributary.quickstart.running.RunningProcess;
import dev.tributary.schema.id.IdSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The installation of a data folder. While it is up, the folder says where it is; it ends when
 * closed, or with the JVM.
 */
public final class DurableInstallation implements AutoCloseable {
  private static final int DEFAULT_HTTP = 8080;

  private final ClaimedFolder folder;
  private final Installation installation;
  private final RunningInstallation running;
  private final AtomicBoolean closed = new AtomicBoolean();

  private DurableInstallation(
      ClaimedFolder folder, Installation installation, RunningInstallation running) {
    this.folder = folder;
    this.installation = installation;
    this.running = running;
  }

  /**
   * Starts it and waits until it is up.
   *
   * @throws FolderRefused if the folder cannot be used
   * @throws PortTaken if the port of the API is somebody else's
   * @throws dev.tributary.quickstart.embedded.NotStarted if a part does not start
   */
  public static DurableInstallation start(DurableSettings settings, Clock clock, IdSource ids) {
    ClaimedFolder folder = ClaimedFolder.claim(settings.data());
    try {
      return start(folder, settings, clock, ids);
    } catch (PortTaken e) {
      throw abandoned(folder, e);
    } catch (IOException e) {
      folder.close();
      throw new UncheckedIOException("cannot use the data folder " + settings.data(), e);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static DurableInstallation start(
      ClaimedFolder folder, DurableSettings settings, Clock clock, IdSource ids)
      throws IOException {
    var installation = Installation.start(of(settings, folder.path()), clock, ids);
    RecordedPorts.write(folder.path(), installation.ports());
    var durable =
        new DurableInstallation(
            folder, installation, tell(folder, installation, settings.model(), ids));
    var hook = new Thread(durable::forget, "tributary-forget");
    Runtime.getRuntime().addShutdownHook(hook);
    return durable;
  }

  private static PortTaken abandoned(ClaimedFolder folder, PortTaken reason) {
    try {
      folder.abandon();
    } catch (IOException e) {
      // What is left there matters less than why it is.
      reason.addSuppressed(e);
    }
    return reason;
  }

  private static InstallationSettings of(DurableSettings settings, Path folder) throws IOException {
    return InstallationSettings.keptIn(folder, settings.answers(), ports(folder, settings.http()))
        .allowing(settings.allowedOrigins());
  }

  private static Ports ports(Path folder, int http) throws IOException {
    Ports recorded = RecordedPorts.in(folder);
    int last = recorded.http() == 0 ? DEFAULT_HTTP : recorded.http();
    return new Ports(
        http == 0 ? last : http, recorded.postgres(), recorded.kafka(), recorded.issuer());
  }

  private static RunningInstallation tell(
      ClaimedFolder folder, Installation installation, @Nullable String model, IdSource ids)
      throws IOException {
    RunningProcess self = RunningProcess.current();
    var running =
        new RunningInstallation(
            self.pid(),
            self.startedAt(),
            installation.front(),
            installation.kafka(),
            installation.postgres(),
            installation.tokens(),
            installation.tokenSecret(),
            folder.user(ids),
            installation.log(),
            model);
    running.writeTo(folder.path());
    return running;
  }

  /** Where everything is. */
  public RunningInstallation running() {
    return running;
  }

  public Path folder() {
    return folder.path();
  }

  @Override
  public void close() {
    try (folder;
        installation) {
      forget();
    }
  }

  /** Once, as the folder may be somebody else's after that. */
  private void forget() {
    if (closed.compareAndSet(false, true)) {
      RunningInstallation.forget(folder.path());
    }
  }
}
