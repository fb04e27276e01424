package dev.tributary.quickstart.embedded;

import dev.tributary.platform.embedded.EmbeddedPostgreSql;
import dev.tributary.platform.embedded.EmbeddedPostgreSqlSettings;
import dev.tributary.platform.embedded.ServiceLogins;
import java.nio.file.Path;
import javax.sql.DataSource;

/** PostgreSQL with the newest schema in it. */
record Database(EmbeddedPostgreSql server, ServiceLogins logins) implements AutoCloseable {
  static Database start(Path folder, int port) {
    EmbeddedPostgreSql server =
        EmbeddedPostgreSql.start(EmbeddedPostgreSqlSettings.keptIn(folder).on(port));
    try {
      ServiceLogins logins = server.prepare();
      Leftovers.releaseTasks(server.superuser());
      return new Database(server, logins);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  String jdbcUrl() {
    return server.jdbcUrl(EmbeddedPostgreSql.DATABASE);
  }

  DataSource superuser() {
    return server.superuser();
  }

  @Override
  public void close() {
    server.close();
  }
}
