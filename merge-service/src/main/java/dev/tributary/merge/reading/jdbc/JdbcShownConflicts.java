package dev.tributary.merge.reading.jdbc;

import dev.tributary.merge.reading.ConflictFilter;
import dev.tributary.merge.reading.ShownConflict;
import dev.tributary.merge.reading.ShownConflicts;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcShownConflicts implements ShownConflicts {
  private static final String COLUMNS =
      """
      select id, profile_id, status, note_id, settled_by_note_id, settled_by_decision_id, existing_fact_id, challenger_fact_id, key_version,
        body, created_at
      from profiles.conflict
      """;
  private static final String PAGE =
      COLUMNS
          + """
          where user_id = :user
            and (:profile::uuid is null or profile_id = :profile::uuid)
            and (:status::text is null or status = :status::text)
            and (:after_at::timestamptz is null or (created_at, id) > (:after_at::timestamptz, :after_id::uuid))
          order by created_at, id
          limit :limit
          """;
  private static final String FIND = COLUMNS + "where user_id = :user and id = :conflict";

  private final JdbcClient jdbc;

  JdbcShownConflicts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ShownConflict> page(UserId user, ConflictFilter filter, PageRequest request) {
    return jdbc.sql(PAGE)
        .param("user", user.value())
        .param("profile", filter.profile() == null ? null : filter.profile().value())
        .param("status", filter.status() == null ? null : filter.status().word())
        .params(PageParameters.of(request))
        .query(ShownRows.CONFLICT)
        .list();
  }

  @Override
  public Optional<ShownConflict> find(UserId user, ConflictId conflict) {
    return jdbc.sql(FIND)
        .param("user", user.value())
        .param("conflict", conflict.value())
        .query(ShownRows.CONFLICT)
        .optional();
  }
}
