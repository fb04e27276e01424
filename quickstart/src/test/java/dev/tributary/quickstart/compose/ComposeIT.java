package dev.tributary.quickstart.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.platform.embedded.EmbeddedPostgreSql;
import dev.tributary.platform.embedded.EmbeddedPostgreSqlSettings;
import dev.tributary.platform.embedded.InProcessKafka;
import dev.tributary.platform.embedded.ServiceLogins;
import dev.tributary.quickstart.tool.RequiresTool;
import dev.tributary.schema.seal.KeyEncryptionKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RequiresTool("docker-compose")
class ComposeIT {
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  private static ComposeFile file;
  private static EmbeddedPostgreSql database;
  private static InProcessKafka broker;
  private static ServiceLogins logins;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    file = ComposeFile.read(REPOSITORY);
    database = EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.temporary());
    logins = database.prepare();
    broker = InProcessKafka.start();
  }

  @AfterAll
  static void stop() {
    broker.close();
    database.close();
  }

  @Test
  void nothing_listens_beyond_this_machine() {
    assertThat(file.publishedPorts())
        .hasSize(5)
        .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest-service", "merge-service", "reminder-service"})
  void a_service_gets_ready_with_what_the_file_tells_it(String name, @TempDir Path folder)
      throws IOException {
    Map<String, String> environment = environment(name, folder);

    try (ComposedService service = ComposedService.start(REPOSITORY, name, environment, folder)) {
      service.awaitReady();

      assertThat(file.hasHealthCheck(name)).isTrue();
    }
  }

  /**
   * As in the file; only the names of other containers are replaced by where the parts are here.
   */
  private static Map<String, String> environment(String name, Path folder) throws IOException {
    Path secrets = Files.createDirectory(folder.resolve("secrets"));
    for (Map.Entry<String, String> secret : file.secrets(name).entrySet()) {
      writeSecret(secrets.resolve(secret.getKey()), secret.getValue());
    }
    var environment = new TreeMap<String, String>();
    file.environment(name).forEach((key, value) -> environment.put(key, here(value, secrets)));
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("SERVER_PORT", "0");
    return environment;
  }

  private static String here(String value, Path secrets) {
    return value
        .replace("postgres:5432", "127.0.0.1:" + database.port())
        .replace("/tributary", "/" + EmbeddedPostgreSql.DATABASE)
        .replace("kafka:19092", broker.bootstrapServers())
        .replace("/run/secrets", secrets.toString());
  }

  private static void writeSecret(Path path, String source) throws IOException {
    Files.createFile(
        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(path, secret(source));
  }

  private static String secret(String source) {
    return switch (source) {
      case "ingest-password" -> logins.ingest().password();
      case "merge-password" -> logins.merge().password();
      case "reminder-password" -> logins.reminder().password();
      case "capture-password" -> logins.capture().password();
      case "key-encryption-key" -> Base64.getEncoder().encodeToString(KeyEncryptionKey.newKey());
      case "model-api-key" -> "";
      default -> throw new IllegalArgumentException("nobody makes the secret " + source);
    };
  }
}
