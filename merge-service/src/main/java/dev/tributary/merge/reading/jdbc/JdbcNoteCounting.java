package dev.tributary.merge.reading.jdbc;

import dev.tributary.merge.merging.NoteState;
import dev.tributary.merge.reading.NoteCounting;
import dev.tributary.merge.reading.NoteCounts;
import dev.tributary.schema.id.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcNoteCounting implements NoteCounting {
  // A revision that is stored and not yet recorded is accepted as well: its event is on its way.
  private static final String COUNT =
      """
      with revision as (
        select note_id, revision, state, accepted_at as since, profile_id
        from profiles.note_state
        where user_id = :user
        union all
        select id, revision, 'accepted', created_at, profile_id
        from notes.note n
        where user_id = :user
          and not exists (
            select from profiles.note_state s
            where s.user_id = n.user_id and s.note_id = n.id and s.revision = n.revision)),
      note as (
        select distinct on (note_id) state, since, profile_id
        from revision
        order by note_id, revision desc),
      about as materialized (
        select distinct profile_id from note where state = 'accepted'),
      held as materialized (
        select profile_id from about where profiles.is_not_for_model(:user, profile_id))
      select state, state = 'accepted' and profile_id in (select profile_id from held) as is_held,
        count(*) as note_count, min(since) as since
      from note
      group by state, is_held
      """;
  private static final String READ_BY_PATTERNS =
      """
      select count(*)
      from profiles.extraction e
      join profiles.note_state s
        on s.user_id = e.user_id and s.note_id = e.note_id and s.revision = e.revision
      where e.user_id = :user and e.active and e.extractor_version like 'patterns-%' and s.state = 'merged'
      """;

  private final JdbcClient jdbc;

  JdbcNoteCounting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public NoteCounts count(UserId user) {
    List<InState> counted = jdbc.sql(COUNT).param("user", user.value()).query(InState::read).list();
    Map<String, Long> byState = new LinkedHashMap<>();
    for (NoteState state : NoteState.values()) {
      byState.put(state.wireName(), 0L);
    }
    counted.forEach(some -> byState.merge(some.state().wireName(), some.count(), Long::sum));
    long byPatterns =
        jdbc.sql(READ_BY_PATTERNS).param("user", user.value()).query(Long.class).single();
    return new NoteCounts(byState, waitingSince(counted), held(counted), byPatterns);
  }

  private static long held(List<InState> counted) {
    return counted.stream().filter(InState::isHeld).mapToLong(InState::count).sum();
  }

  private static @Nullable Instant waitingSince(List<InState> counted) {
    return counted.stream()
        .filter(some -> !some.state().isSettled() && !some.isHeld())
        .map(InState::since)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private record InState(NoteState state, boolean isHeld, long count, @Nullable Instant since) {
    static InState read(ResultSet row, int number) throws SQLException {
      Timestamp since = row.getTimestamp("since");
      return new InState(
          NoteState.named(row.getString("state")),
          row.getBoolean("is_held"),
          row.getLong("note_count"),
          since == null ? null : since.toInstant());
    }
  }
}
