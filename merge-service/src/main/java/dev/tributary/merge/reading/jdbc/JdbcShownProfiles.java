package dev.tributary.merge.reading.jdbc;

import dev.tributary.merge.reading.ShownFact;
import dev.tributary.merge.reading.ShownNote;
import dev.tributary.merge.reading.ShownProfile;
import dev.tributary.merge.reading.ShownProfiles;
import dev.tributary.merge.reading.ShownStatement;
import dev.tributary.merge.reading.StatementFilter;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

final class JdbcShownProfiles implements ShownProfiles {
  private static final String ALL =
      """
      select id, name, key_version, created_at, updated_at
      from profiles.profile
      where user_id = :user and merged_into is null
        and (:after_at::timestamptz is null or (created_at, id) > (:after_at::timestamptz, :after_id::uuid))
      order by created_at, id
      limit :limit
      """;
  private static final String FIND =
      """
      select id, name, key_version, created_at, updated_at
      from profiles.profile
      where user_id = :user and id = :profile and merged_into is null
      """;
  private static final String FACTS =
      """
      select id, status, source_note_id, source_decision_id, closed_by_note_id, closed_by_decision_id,
        closing_reason, confirmed, statement_count, first_seen_at, last_seen_at, key_version, body
      from profiles.fact
      where user_id = :user and profile_id = :profile
        and (:after_at::timestamptz is null or (first_seen_at, id) > (:after_at::timestamptz, :after_id::uuid))
      order by first_seen_at, id
      limit :limit
      """;
  private static final String STATEMENTS =
      """
      select id, note_id, revision, kind, outcome, rule, beaten, fact_id, reminder_id, written_at, key_version, body
      from profiles.statement
      where user_id = :user and profile_id = :profile
        and (:fact::uuid is null or fact_id = :fact::uuid)
        and (:reminder::uuid is null or reminder_id = :reminder::uuid)
        and (:conflict::uuid is null or fact_id in (
          select side
          from profiles.conflict c
          cross join unnest(array[c.existing_fact_id, c.challenger_fact_id]) as side
          where c.user_id = :user and c.id = :conflict::uuid))
        and (:after_at::timestamptz is null or (written_at, id) > (:after_at::timestamptz, :after_id::uuid))
      order by written_at, id
      limit :limit
      """;
  private static final String NOTES =
      """
      select note_id, revision, state,
        case
          when state = 'accepted' and (select profiles.is_not_for_model(:user, :profile)) then 'not_for_model'
          else cause end as cause,
        attempts, written_at, committed_at, accepted_at, extracted_at, merged_at
      from profiles.note_state
      where user_id = :user and profile_id = :profile
        and (:after_at::timestamptz is null
          or (written_at, note_id, revision) > (:after_at::timestamptz, :after_id::uuid, :after_revision))
      order by written_at, note_id, revision
      limit :limit
      """;
  // xmax is 0 exactly where the row was inserted.
  private static final String SAVE =
      """
      insert into profiles.profile (user_id, id, name, key_version, created_at, updated_at)
      values (:user, :profile, :name, :key_version, :now, :now)
      on conflict (user_id, id) do update set
        name = excluded.name, key_version = excluded.key_version, updated_at = excluded.updated_at
      returning xmax = 0
      """;
  private static final String DELETE =
      """
      delete from profiles.profile
      where user_id = :user and id = :profile and merged_into is null
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcShownProfiles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<ShownProfile> page(UserId user, PageRequest request) {
    return jdbc.sql(ALL)
        .param("user", user.value())
        .params(PageParameters.of(request))
        .query(ShownRows.PROFILE)
        .list();
  }

  @Override
  public Optional<ShownProfile> find(UserId user, ProfileId profile) {
    return of(FIND, user, profile).query(ShownRows.PROFILE).optional();
  }

  @Override
  public List<ShownFact> facts(UserId user, ProfileId profile, PageRequest request) {
    return list(FACTS, user, profile, request, ShownRows.FACT);
  }

  @Override
  public List<ShownStatement> statements(
      UserId user, ProfileId profile, StatementFilter filter, PageRequest request) {
    return of(STATEMENTS, user, profile)
        .param("fact", filter.fact() == null ? null : filter.fact().value())
        .param("reminder", filter.reminder() == null ? null : filter.reminder().value())
        .param("conflict", filter.conflict() == null ? null : filter.conflict().value())
        .params(PageParameters.of(request))
        .query(ShownRows.STATEMENT)
        .list();
  }

  @Override
  public List<ShownNote> notes(UserId user, ProfileId profile, PageRequest request) {
    return list(NOTES, user, profile, request, ShownRows.NOTE);
  }

  @Override
  public boolean save(UserId user, ProfileId profile, byte[] name, int keyVersion) {
    return of(SAVE, user, profile)
        .param("name", name)
        .param("key_version", keyVersion)
        .param("now", Timestamp.from(clock.instant()))
        .query(Boolean.class)
        .single();
  }

  @Override
  public boolean delete(UserId user, ProfileId profile) {
    return of(DELETE, user, profile).update() == 1;
  }

  private <T> List<T> list(
      String sql, UserId user, ProfileId profile, PageRequest request, RowMapper<T> rows) {
    return of(sql, user, profile).params(PageParameters.of(request)).query(rows).list();
  }

  private StatementSpec of(String sql, UserId user, ProfileId profile) {
    return jdbc.sql(sql).param("user", user.value()).param("profile", profile.value());
  }
}
