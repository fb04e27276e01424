package dev.tributary.schema.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/** A row of a user in each table, by {@code sample-rows.sql}. */
final class SampleRows {
  private SampleRows() {}

  static void insert(Transaction transaction, UUID user) throws SQLException {
    transaction.run(script().replace(":user", "'" + user + "'"));
  }

  static void insert(Database database, UUID user) throws SQLException {
    database.run(script().replace(":user", "'" + user + "'"));
  }

  private static String script() {
    try (InputStream in = SampleRows.class.getResourceAsStream("/sample-rows.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
