package dev.tributary.quickstart.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** docker-compose.yml with the settings of .env.example, as Compose itself understands it. */
final class ComposeFile {
  private final Map<?, ?> services;

  private ComposeFile(Map<?, ?> services) {
    this.services = services;
  }

  /**
   * @throws IllegalStateException with Compose's own words, if it refuses the file
   */
  static ComposeFile read(Path repository) throws IOException, InterruptedException {
    Process compose =
        new ProcessBuilder("docker-compose", "--env-file", ".env.example", "config")
            .directory(repository.toFile())
            .redirectErrorStream(true)
            .start();
    String config = new String(compose.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (compose.waitFor() != 0) {
      throw new IllegalStateException("docker-compose refuses docker-compose.yml:\n" + config);
    }
    Map<?, ?> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(config);
    return new ComposeFile(map(read, "services"));
  }

  /** All that is published, as address and port of this machine and port of the container. */
  List<String> publishedPorts() {
    return services.values().stream()
        .flatMap(service -> list(service, "ports").stream())
        .map(String::valueOf)
        .toList();
  }

  List<String> names() {
    return services.keySet().stream().map(String::valueOf).toList();
  }

  boolean hasHealthCheck(String service) {
    return map(services, service).containsKey("healthcheck");
  }

  Map<String, String> environment(String service) {
    var environment = new TreeMap<String, String>();
    map(map(services, service), "environment")
        .forEach((name, value) -> environment.put(String.valueOf(name), String.valueOf(value)));
    return environment;
  }

  /** Source of each secret by the name under which the service finds it. */
  Map<String, String> secrets(String service) {
    var secrets = new TreeMap<String, String>();
    for (Object secret : list(map(services, service), "secrets")) {
      var named = (Map<?, ?>) secret;
      secrets.put(String.valueOf(named.get("target")), String.valueOf(named.get("source")));
    }
    return secrets;
  }

  private static Map<?, ?> map(Map<?, ?> parent, String name) {
    return parent.get(name) instanceof Map<?, ?> child ? child : Map.of();
  }

  private static List<?> list(Object parent, String name) {
    return ((Map<?, ?>) parent).get(name) instanceof List<?> child ? child : List.of();
  }
}
