package dev.tributary.quickstart.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks the database, across all users, for states and revisions only. */
final class WorkLeftQuery {
  private static final String COUNTS =
      """
      with for_its_user as materialized (
        select user_id, note_id, revision from profiles.note_state
        where state = 'accepted' and profiles.is_not_for_model(user_id, profile_id))
      select
        (select count(*) from notes.note n
          where not exists (
            select from profiles.note_state s
            where (s.user_id, s.note_id, s.revision) = (n.user_id, n.id, n.revision)
              and s.state not in ('accepted', 'extracted'))
            and (n.user_id, n.id, n.revision) not in (table for_its_user)) as open,
        (select count(*) from profiles.note_state where state = 'merged') as merged,
        (select count(*) from profiles.note_state where state = 'parked') as parked,
        (select count(*)
          from profiles.reminder said
          full join (select * from reminders.reminder where said <> 'withdrawn') known
            on (known.user_id, known.id) = (said.user_id, said.id)
          where known.revision is distinct from said.revision) as unannounced,
        (select count(*) from merge_scheduler.scheduled_tasks
          where task_instance not in (
            select concat_ws('/', user_id, note_id, revision) from for_its_user)) as tasks
      """;

  private WorkLeftQuery() {}

  static WorkLeft ask(DataSource superuser) {
    try (Connection connection = superuser.getConnection();
        PreparedStatement query = connection.prepareStatement(COUNTS);
        ResultSet counts = query.executeQuery()) {
      counts.next();
      return new WorkLeft(
          counts.getInt("open"),
          counts.getInt("merged"),
          counts.getInt("parked"),
          counts.getInt("unannounced"),
          counts.getInt("tasks"));
    } catch (SQLException e) {
      throw new IllegalStateException("the database did not tell what is left to do", e);
    }
  }
}
