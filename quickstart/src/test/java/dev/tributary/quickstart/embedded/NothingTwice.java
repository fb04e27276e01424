package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.id.UserId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Promises that each note is merged once and each reminder fires once, however often its record was
 * delivered and whatever was killed on the way.
 *
 * <p>Valid: delivered, killed, delivered, merged, delivered. Not valid: merged, killed, delivered,
 * merged again; due, fired, killed, fired again.
 */
public final class NothingTwice {
  private static final String REPEATED_OUTCOMES =
      """
      select type || ' ' || coalesce(payload ->> 'note_id', payload ->> 'reminder_id')
      from outbox.event
      where user_id = ? and type in ('dev.tributary.NoteMerged', 'dev.tributary.ReminderFired')
      group by 1 having count(*) > 1
      """;
  private static final String REPEATED_STATEMENTS =
      """
      select 'statement of ' || note_id
      from profiles.statement
      where user_id = ?
      group by note_id, revision, ordinal having count(*) > 1
      """;
  private static final String REPEATED_EXTRACTIONS =
      """
      select 'extraction of ' || note_id
      from profiles.extraction
      where user_id = ?
      group by note_id, revision having count(*) > 1
      """;
  private static final String REPEATED_FIRINGS =
      """
      select 'firing of ' || reminder_id
      from reminders.firing
      where user_id = ?
      group by reminder_id having count(*) > 1
      """;

  private NothingTwice() {}

  /** Judges all that a user has. */
  public static void judge(DataSource superuser, UserId user) throws SQLException {
    List<String> repeated = new ArrayList<>();
    try (Connection connection = superuser.getConnection()) {
      for (String query :
          List.of(REPEATED_OUTCOMES, REPEATED_STATEMENTS, REPEATED_EXTRACTIONS, REPEATED_FIRINGS)) {
        repeated.addAll(ask(connection, query, user));
      }
    }
    assertThat(repeated).isEmpty();
  }

  private static List<String> ask(Connection connection, String query, UserId user)
      throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, user.value());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return found;
  }
}
