package dev.tributary.schema.migration;

import java.sql.SQLException;

/** What PostgreSQL says first of an error; what follows may quote rows. */
final class ServerMessage {
  private ServerMessage() {}

  static String of(Throwable error) {
    Throwable cause = error;
    while (!(cause instanceof SQLException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason was given");
  }
}
