package dev.tributary.schema.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database as one role sees it. */
record Database(DataSource source) {
  Migrations migrations() {
    return new Migrations(source);
  }

  Transaction begin() throws SQLException {
    return new Transaction(source.getConnection());
  }

  void run(String script) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(script);
    }
  }

  /** The rows of a query, each as one line of text. */
  List<String> lines(String query) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return lines(rows);
    }
  }

  static List<String> lines(ResultSet rows) throws SQLException {
    List<String> lines = new ArrayList<>();
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      List<String> values = new ArrayList<>();
      for (int column = 1; column <= columns; column++) {
        values.add(String.valueOf(rows.getString(column)));
      }
      lines.add(String.join(" ", values));
    }
    return lines;
  }
}
