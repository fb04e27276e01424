package dev.tributary.schema.migration;

import java.sql.SQLException;

/** The database does not answer, or not to this login. */
public final class CannotConnect extends SchemaProblem {
  private static final long serialVersionUID = 1L;

  CannotConnect(SQLException cause) {
    super(
        "cannot connect to the database: " + ServerMessage.of(cause),
        "Check host, port, database, user and password, and that PostgreSQL runs there.",
        cause);
  }
}
