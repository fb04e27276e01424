package dev.tributary.schema.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * A transaction that is rolled back unless committed, so that tests leave nothing for each other.
 */
final class Transaction implements AutoCloseable {
  private final Connection connection;

  Transaction(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
  }

  /** From here on with the rights of a role, as after logging in with it. */
  Transaction as(String role) throws SQLException {
    lines("select set_config('role', ?, true)", role);
    return this;
  }

  Transaction actingFor(UUID user) throws SQLException {
    return withClaims("{\"sub\":\"" + user + "\"}");
  }

  Transaction withClaims(String claims) throws SQLException {
    lines("select set_config('request.jwt.claims', ?, true)", claims);
    return this;
  }

  /** Runs a statement and tells how many rows it changed. */
  int run(String command, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(command, parameters)) {
      return statement.executeUpdate();
    }
  }

  List<String> lines(String query, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(query, parameters);
        ResultSet rows = statement.executeQuery()) {
      return Database.lines(rows);
    }
  }

  /** Ends it for once, for those who wait for it. */
  void commit() throws SQLException {
    connection.commit();
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int index = 0; index < parameters.length; index++) {
      statement.setObject(index + 1, parameters[index]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
