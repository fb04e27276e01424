package dev.tributary.platform.outage.jdbc;

import dev.tributary.platform.keys.KeyUnusable;
import dev.tributary.platform.outage.Outages;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Outages by SQLSTATE (PostgreSQL documentation, appendix A). Our statements are constants: where
 * one is refused as such, it is the installation that is not as it should be, and never the row.
 */
final class SqlOutages implements Outages {
  /** A standby, or a primary that has just become one. */
  private static final String READ_ONLY = "25006";

  private static final Set<String> CLASSES =
      Set.of(
          "08", // the connection
          "28", // who may log in
          "3D", // no such database
          "40", // lost against another transaction
          "42", // a table or a privilege is missing
          "53", // no memory, disk or connection left
          "55", // an object is in use
          "57", // an operator, or a shutdown
          "58"); // the system beneath

  @Override
  public boolean isOutage(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isOne(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Throwable cause) {
    return switch (cause) {
      case SQLException sql -> isOutage(sql.getSQLState());
      case TransientDataAccessException passes -> true;
      case DataAccessResourceFailureException away -> true;
      case CannotCreateTransactionException away -> true;
      case KeyUnusable wrongKey -> true;
      // A stack that overflows is the doing of what was read; an empty memory is everybody's.
      case StackOverflowError deep -> false;
      case VirtualMachineError machine -> true;
      default -> false;
    };
  }

  private static boolean isOutage(@Nullable String state) {
    return state != null
        && (state.equals(READ_ONLY)
            || (state.length() == 5 && CLASSES.contains(state.substring(0, 2))));
  }
}
