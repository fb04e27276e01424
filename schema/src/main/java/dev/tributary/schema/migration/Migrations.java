package dev.tributary.schema.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The schema's migrations. Up is Flyway's; down is ours, because Flyway's open edition has no undo:
 * each {@code db/migration/V*__name.sql} has its {@code db/undo/U*__name.sql}, run in one
 * transaction together with the removal of its line in the history. Services never migrate; the
 * command line does. Connect as a role that row security does not hold back (a superuser, or one
 * with BYPASSRLS), and use the data source for nothing else: its connections keep {@code
 * row_security = off}.
 *
 * <p>Every method throws a {@link SchemaProblem} that says what is wrong and what to do.
 */
public final class Migrations {
  static final String HISTORY_SCHEMA = "tributary_migrations";
  static final String HISTORY_TABLE = "history";

  /** Stands for a database without any migration, as the target of {@link #undoTo}. */
  public static final String NOTHING = "000";

  private final DataSource database;
  private final TargetDatabase target;
  private final Flyway flyway;

  public Migrations(DataSource database) {
    this.database = database;
    this.target = new TargetDatabase(database);
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
    target.requireChangeable();
    requireKnown();
    return migrate(flyway);
  }

  /**
   * Applies what is missing up to a version.
   *
   * @param version as in the file's name, such as {@code 003}
   * @return how many migrations ran
   * @throws IllegalArgumentException if there is no such version
   */
  public int migrateTo(String version) {
    target.requireChangeable();
    requireVersion(version, requireKnown());
    return migrate(flyway(database, MigrationVersion.fromVersion(version)));
  }

  private int migrate(Flyway flyway) {
    try {
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw new ScriptFailed(flyway.info().pending()[0].getScript(), e);
    }
  }

  /** Versions that are applied, oldest first. */
  public List<String> applied() {
    return status().stream()
        .filter(it -> it.state() == Migration.State.APPLIED)
        .map(Migration::version)
        .toList();
  }

  /** Every migration that this program has, oldest first, and whether it is applied here. */
  public List<Migration> status() {
    target.requireReadable();
    return requireKnown().stream().map(Migrations::migration).toList();
  }

  /**
   * Undoes the newest applied migration.
   *
   * @return false if there is none
   */
  public boolean undoNewest() {
    target.requireChangeable();
    List<MigrationInfo> applied = requireKnown().stream().filter(MigrationInfo::isApplied).toList();
    if (applied.isEmpty()) {
      return false;
    }
    undo(applied.getLast());
    return true;
  }

  /**
   * Undoes every migration above a version, newest first; each is undone for good before the next.
   *
   * @param version the newest that is to stay, or {@link #NOTHING}
   * @return the versions that were undone
   * @throws IllegalArgumentException if there is no such version
   */
  public List<String> undoTo(String version) {
    target.requireChangeable();
    List<MigrationInfo> known = requireKnown();
    if (!version.equals(NOTHING)) {
      requireVersion(version, known);
    }
    List<String> undone = new ArrayList<>();
    for (MigrationInfo migration : known.reversed()) {
      if (migration.isApplied() && version(migration).compareTo(version) > 0) {
        undo(migration);
        undone.add(version(migration));
      }
    }
    return undone;
  }

  private void undo(MigrationInfo migration) {
    UndoScript script = UndoScript.of(migration.getScript(), version(migration));
    try (Connection connection = database.getConnection()) {
      script.run(connection);
    } catch (SQLException e) {
      throw new CannotConnect(e);
    }
  }

  /**
   * All migrations of this program, oldest first, once it is clear that the database has no others.
   */
  private List<MigrationInfo> requireKnown() {
    List<MigrationInfo> all = all();
    String newest = version(all.stream().filter(Migrations::isOurs).toList().getLast());
    for (MigrationInfo migration : all) {
      if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
        throw new NewerSchema(version(all.getLast()), newest);
      }
      if (!isOurs(migration) || migration.isApplied() && !migration.isChecksumMatching()) {
        throw NotOurSchema.otherContent(version(migration));
      }
    }
    return all;
  }

  private List<MigrationInfo> all() {
    try {
      return Arrays.stream(flyway.info().all()).filter(it -> it.getVersion() != null).toList();
    } catch (FlywayException e) {
      throw new ScriptFailed("reading the history", e);
    }
  }

  private static boolean isOurs(MigrationInfo migration) {
    return migration.getState().isResolved();
  }

  private static void requireVersion(String version, List<MigrationInfo> known) {
    List<String> versions = known.stream().map(Migrations::version).toList();
    if (!versions.contains(version)) {
      throw new IllegalArgumentException(
          "there is no migration " + version + "; use one of " + String.join(", ", versions));
    }
  }

  private static Migration migration(MigrationInfo info) {
    Date applied = info.isApplied() ? info.getInstalledOn() : null;
    return new Migration(
        version(info), info.getDescription(), applied == null ? null : applied.toInstant());
  }

  private static String version(MigrationInfo migration) {
    return migration.getVersion().getVersion();
  }
}
