package dev.tributary.schema.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The database that migrations are about to run on, asked before anything is changed. */
record TargetDatabase(DataSource source) {
  /** The schemas that migrations create. */
  static final List<String> NAMES =
      List.of(
          "access",
          "keys",
          "merge_scheduler",
          "notes",
          "outbox",
          "profiles",
          "reminder_scheduler",
          "reminders");

  private static final int OLDEST_SERVER = 160_000;
  private static final String QUESTIONS =
      """
      select
        current_setting('server_version_num')::int as number,
        current_setting('server_version') as version,
        current_user as role,
        (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as free,
        not exists (
          select from pg_class where relnamespace = to_regnamespace('%s') and relname = '%s') as unknown_here,
        (select string_agg(nspname, ', ' order by nspname) from pg_namespace where nspname in (%s)) as schemas
      """
          .formatted(
              Migrations.HISTORY_SCHEMA,
              Migrations.HISTORY_TABLE,
              "'" + String.join("', '", NAMES) + "'");

  /**
   * Asks whether it can be read.
   *
   * @throws SchemaProblem if it does not answer, is too old or is somebody else's
   */
  void requireReadable() {
    ask(false);
  }

  /**
   * Asks whether it can be changed.
   *
   * @throws SchemaProblem if it does not answer, is too old, somebody else's or keeps rows back
   */
  void requireChangeable() {
    ask(true);
  }

  private void ask(boolean toChange) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(QUESTIONS)) {
      answer.next();
      requireOurs(answer);
      if (toChange && !answer.getBoolean("free")) {
        throw new HeldBackByRowSecurity(answer.getString("role"));
      }
    } catch (SQLException e) {
      throw new CannotConnect(e);
    }
  }

  private static void requireOurs(ResultSet answer) throws SQLException {
    if (answer.getInt("number") < OLDEST_SERVER) {
      throw new ServerTooOld(answer.getString("version"));
    }
    String schemas = answer.getString("schemas");
    if (answer.getBoolean("unknown_here") && schemas != null) {
      throw NotOurSchema.madeByOthers(schemas);
    }
  }
}
