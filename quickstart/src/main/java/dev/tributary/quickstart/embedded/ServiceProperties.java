package dev.tributary.quickstart.embedded;

import dev.tributary.platform.embedded.ServiceLogin;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each service has to be told about the installation that it is part of. */
final class ServiceProperties {
  private final Foundation foundation;
  private final WorkingDirectory directory;
  private final InstallationSettings settings;

  ServiceProperties(
      Foundation foundation, WorkingDirectory directory, InstallationSettings settings) {
    this.foundation = foundation;
    this.directory = directory;
    this.settings = settings;
  }

  Map<String, String> of(ServiceName service) {
    Map<String, String> properties = new HashMap<>();
    putServer(properties, service);
    putAccess(properties);
    putDatabase(properties, service);
    putBroker(properties, service);
    switch (service) {
      case INGEST -> putIntake(properties);
      case MERGE -> putExtraction(properties);
      case REMINDER -> {}
    }
    return properties;
  }

  private void putServer(Map<String, String> properties, ServiceName service) {
    properties.put("server.address", "127.0.0.1");
    properties.put("server.port", "0");
    properties.put("tributary.http.allowed-origins", String.join(",", settings.allowedOrigins()));
    properties.put(DocumentRoot.BASE, directory.folder("tomcat/" + service).toString());
    properties.put("spring.jmx.enabled", "false");
    properties.put("spring.main.banner-mode", "off");
    // The installation stops what it started, in its own order.
    properties.put("spring.main.register-shutdown-hook", "false");
  }

  /**
   * Each service is alone in its group, so it is a static member (KIP-345): after a kill it takes
   * its own place at once, where the broker would wait 45 s for the member that fell silent.
   */
  private void putBroker(Map<String, String> properties, ServiceName service) {
    properties.put("spring.kafka.bootstrap-servers", foundation.bootstrapServers());
    properties.put("spring.kafka.consumer.properties.group.instance.id", service.toString());
  }

  private void putAccess(Map<String, String> properties) {
    properties.put("tributary.access.issuer", foundation.issuer().issuer());
    properties.put("tributary.access.jwks-uri", foundation.issuer().jwks().toString());
  }

  private void putDatabase(Map<String, String> properties, ServiceName service) {
    ServiceLogin login = loginOf(service);
    properties.put("spring.datasource.url", foundation.database().jdbcUrl());
    properties.put("spring.datasource.username", login.role());
    properties.put("spring.datasource.password", login.password());
    // No pooler stands between: what is run again and again is planned once.
    properties.put("tributary.database.prepare-threshold", "5");
  }

  private ServiceLogin loginOf(ServiceName service) {
    return switch (service) {
      case INGEST -> foundation.database().logins().ingest();
      case MERGE -> foundation.database().logins().merge();
      case REMINDER -> foundation.database().logins().reminder();
    };
  }

  private void putIntake(Map<String, String> properties) {
    ServiceLogin capture = foundation.database().logins().capture();
    properties.put("tributary.capture.jdbc-url", foundation.database().jdbcUrl());
    properties.put("tributary.capture.username", capture.role());
    properties.put("tributary.capture.password", capture.password());
    putIfGiven(properties, "tributary.intake.max-ahead", settings.maxAhead());
  }

  private void putExtraction(Map<String, String> properties) {
    properties.put("tributary.keys.key-encryption-key-file", foundation.keyFile().toString());
    switch (settings.answers()) {
      case Answers.Recorded recorded -> putModel(properties, recorded.judge());
      case Answers.Awaited awaited -> {}
      case Answers.Patterns patterns -> properties.put("tributary.extraction.patterns", "true");
      case Answers.Asked asked -> putModel(properties, asked);
    }
  }

  static void putModel(Map<String, String> properties, Answers.@Nullable Asked model) {
    if (model != null) {
      properties.put("tributary.extraction.base-url", model.baseUrl().toString());
      putIfGiven(properties, "tributary.extraction.api-key", model.apiKey());
      properties.put("tributary.extraction.model", model.model());
    }
  }

  private static void putIfGiven(
      Map<String, String> properties, String name, @Nullable Object value) {
    if (value != null) {
      properties.put(name, value.toString());
    }
  }
}
