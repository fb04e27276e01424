package dev.tributary.schema.migration;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of a user in each table, by {@code sample-rows.sql}. */
final class SampleRows {
  private static final String SCRIPT = TestResource.text("/sample-rows.sql");
  private static final String PROFILE = "10000000-0000-4000-8000-000000000001";
  private static final String NOTE = "20000000-0000-4000-8000-000000000001";
  private static final Set<String> CLIENTS_OWN =
      Set.of("profiles.profile", "notes.note", "notes.withdrawal");
  private static final Pattern STATEMENT =
      Pattern.compile("^insert into (\\S+) .*?;$", Pattern.MULTILINE | Pattern.DOTALL);

  private SampleRows() {}

  static void insert(Transaction transaction, UUID user) throws SQLException {
    transaction.run(of(user, SCRIPT));
  }

  static void insert(Database database, UUID user) throws SQLException {
    database.run(of(user, SCRIPT));
  }

  /** Fills the tables that there are and that are still empty. */
  static void fillNewTables(Database database, UUID user) throws SQLException {
    Matcher statement = STATEMENT.matcher(SCRIPT);
    while (statement.find()) {
      if (isNew(database, statement.group(1))) {
        database.run(of(user, statement.group()));
      }
    }
  }

  private static boolean isNew(Database database, String table) throws SQLException {
    boolean missing =
        database.lines("select to_regclass('%s')".formatted(table)).equals(List.of("null"));
    return !missing && database.lines("select 1 from %s limit 1".formatted(table)).isEmpty();
  }

  /** The same rows about another profile and note. */
  static void insert(Database database, UUID user, String profile, String note)
      throws SQLException {
    database.run(about(profile, note, of(user, SCRIPT)));
  }

  /** What services add to a profile and a note that are there. */
  static void addByServices(Database database, UUID user, String profile, String note)
      throws SQLException {
    Matcher statement = STATEMENT.matcher(SCRIPT);
    while (statement.find()) {
      if (!CLIENTS_OWN.contains(statement.group(1))) {
        database.run(about(profile, note, of(user, statement.group())));
      }
    }
  }

  private static String about(String profile, String note, String script) {
    return script.replace(PROFILE, profile).replace(NOTE, note);
  }

  private static String of(UUID user, String script) {
    return script.replace(":user", "'" + user + "'");
  }
}
