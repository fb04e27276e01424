package dev.tributary.schema.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The way back from one migration: it and the removal of its line in the history, or neither. */
record UndoScript(String name, String version) {
  private static final String FORGET =
      "delete from "
          + Migrations.HISTORY_SCHEMA
          + "."
          + Migrations.HISTORY_TABLE
          + " where version = ?";

  /** The undo of {@code V003__profiles.sql}, version {@code 003}. */
  static UndoScript of(String migration, String version) {
    return new UndoScript(migration.replaceFirst("^V", "U"), version);
  }

  void run(Connection connection) throws SQLException {
    String script = read();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local row_security = off");
      forget(connection);
      statement.execute(script);
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw new ScriptFailed(name, e);
    }
  }

  /** First, because of two who undo at the same time the second waits here, and then finds none. */
  private void forget(Connection connection) throws SQLException {
    try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
      forget.setString(1, version);
      if (forget.executeUpdate() == 0) {
        connection.rollback();
        throw ScriptFailed.overtaken(name);
      }
    }
  }

  private String read() {
    try (InputStream in = Migrations.class.getResourceAsStream("/db/undo/" + name)) {
      if (in == null) {
        throw new IllegalStateException("there is no undo script " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("undo script " + name + " cannot be read", e);
    }
  }
}
