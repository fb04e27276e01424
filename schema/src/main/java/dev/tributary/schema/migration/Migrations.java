package dev.tributary.schema.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The schema's migrations. Up is Flyway's; down is ours, because Flyway's open edition has no undo:
 * each {@code db/migration/V*__name.sql} has its {@code db/undo/U*__name.sql}, run in one
 * transaction together with the removal of its line in the history. Services never migrate; the
 * command line does. Connect as a role that row security does not hold back (a superuser, or one
 * with BYPASSRLS), and use the data source for nothing else: its connections keep {@code
 * row_security = off}.
 */
public final class Migrations {
  private static final String HISTORY_SCHEMA = "tributary_migrations";
  private static final String HISTORY_TABLE = "history";
  private static final String FORGET =
      "delete from " + HISTORY_SCHEMA + "." + HISTORY_TABLE + " where version = ?";

  private final DataSource database;
  private final Flyway flyway;

  public Migrations(DataSource database) {
    this.database = database;
    this.flyway = flyway(database, MigrationVersion.LATEST);
  }

  private static Flyway flyway(DataSource database, MigrationVersion target) {
    return Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .defaultSchema(HISTORY_SCHEMA)
        .table(HISTORY_TABLE)
        .createSchemas(true)
        .target(target)
        // A backfill that row security hides rows from must fail, not update nothing.
        .initSql("set row_security = off")
        .load();
  }

  /**
   * Applies what is missing.
   *
   * @return how many migrations ran
   */
  public int migrate() {
    return flyway.migrate().migrationsExecuted;
  }

  /**
   * Applies what is missing up to a version.
   *
   * @param version as in the file's name, such as {@code 003}
   * @return how many migrations ran
   */
  public int migrateTo(String version) {
    return flyway(database, MigrationVersion.fromVersion(version)).migrate().migrationsExecuted;
  }

  /** Versions that are applied, oldest first. */
  public List<String> applied() {
    return Arrays.stream(flyway.info().applied())
        .map(MigrationInfo::getVersion)
        .filter(version -> version != null)
        .map(MigrationVersion::getVersion)
        .toList();
  }

  /**
   * Undoes the newest applied migration.
   *
   * @return false if there is none
   */
  public boolean undoNewest() {
    MigrationInfo newest = flyway.info().current();
    if (newest == null || newest.getVersion() == null) {
      return false;
    }
    String script = newest.getScript().replaceFirst("^V", "U");
    try (Connection connection = database.getConnection()) {
      undo(connection, read(script), newest.getVersion().getVersion());
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException("undo " + script + " failed; nothing was changed", e);
    }
  }

  private static void undo(Connection connection, String script, String version)
      throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement();
        PreparedStatement forget = connection.prepareStatement(FORGET)) {
      statement.execute("set local row_security = off");
      statement.execute(script);
      forget.setString(1, version);
      forget.executeUpdate();
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    }
  }

  private static String read(String script) {
    try (InputStream in = Migrations.class.getResourceAsStream("/db/undo/" + script)) {
      if (in == null) {
        throw new IllegalStateException("there is no undo script " + script);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("undo script " + script + " cannot be read", e);
    }
  }
}
