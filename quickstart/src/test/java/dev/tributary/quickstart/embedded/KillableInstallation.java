package dev.tributary.quickstart.embedded;

import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.schema.id.UserId;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** An installation whose services are processes, so that each can be killed in its middle. */
final class KillableInstallation implements AutoCloseable {
  private final Lifetime lifetime;
  private final LogFile log;
  private final Foundation foundation;
  private final ServiceProperties properties;
  private final Path folder;
  private final Map<ServiceName, ServiceProcess> services = new EnumMap<>(ServiceName.class);
  private final FrontPort front;
  private final HttpClient http = HttpClient.newHttpClient();

  KillableInstallation(Answers answers) {
    this.lifetime = Lifetime.begin(null);
    this.log = LogFile.open(lifetime.directory().folder("logs"));
    this.foundation =
        new Foundation(
            lifetime.foundation(),
            lifetime.directory(),
            Ports.ANY,
            SharedInstallation.CLOCK,
            SharedInstallation.IDS);
    this.properties =
        new ServiceProperties(
            foundation, lifetime.directory(), InstallationSettings.temporary(answers));
    this.folder = lifetime.directory().folder("processes");
    this.front = new FrontPort(0, Routes.read());
    front.leadTo(service -> Optional.of(of(service).uri()));
    for (ServiceName service : ServiceName.values()) {
      begin(service);
    }
    services.values().forEach(ServiceProcess::awaitReady);
  }

  private ServiceProcess of(ServiceName service) {
    return Objects.requireNonNull(services.get(service));
  }

  private void begin(ServiceName service) {
    Map<String, String> told = properties.of(service);
    // Otherwise the tasks of a worker that was killed are taken up after twenty seconds, and the
    // partitions of a consumer after forty-five.
    told.put("tributary.tasks.heartbeat", "1s");
    told.put("spring.kafka.consumer.properties.session.timeout.ms", "6000");
    services.put(service, ServiceProcess.start(service, told, folder));
  }

  void kill(ServiceName service) {
    of(service).kill();
  }

  void restart(ServiceName service) {
    begin(service);
    of(service).awaitReady();
  }

  TributaryClient login(UserId user) {
    URI uri = front.uri();
    return TributaryClient.login(uri, user, () -> foundation.issuer().tokenFor(user), http);
  }

  DataSource superuser() {
    return foundation.database().superuser();
  }

  @Override
  public void close() {
    services.values().forEach(ServiceProcess::kill);
    front.close();
    http.shutdownNow();
    lifetime.close();
    log.close();
  }
}
