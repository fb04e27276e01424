package dev.tributary.schema.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What a database holds, by {@code catalog-fingerprint.sql}, one line for each thing: equal lines,
 * equal database.
 */
final class CatalogFingerprint {
  private static final String SCRIPT = TestResource.text("/catalog-fingerprint.sql");

  private CatalogFingerprint() {}

  /** Definitions, rights and rows, as the superuser sees them. */
  static List<String> of(Database database) throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(SCRIPT);
      while (!statement.getMoreResults()) {
        if (statement.getUpdateCount() == -1) {
          throw new IllegalStateException("the script ends without rows");
        }
      }
      try (ResultSet rows = statement.getResultSet()) {
        return Database.lines(rows);
      }
    }
  }

  /** The lines about rows alone, of tables that have some. */
  static List<String> rows(List<String> fingerprint) {
    return fingerprint.stream().filter(line -> line.matches("rows \\S+ [1-9].*")).toList();
  }
}
