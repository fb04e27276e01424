package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.StoredStatement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The families of statements as they are stored: not at all where they are older than those. */
final class FamilyColumn {
  private static final String STORED =
      """
      select id, family
      from profiles.statement
      where user_id = :user and profile_id = :profile
      """;
  private static final String CHANGE =
      """
      update profiles.statement
      set family = :family
      where user_id = :user and id = :id
      """;

  private final NamedParameterJdbcOperations jdbc;

  FamilyColumn(NamedParameterJdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  void renew(LockedProfile profile, List<StoredStatement> statements, Fingerprints fingerprints) {
    Map<UUID, byte @Nullable []> stored = stored(profile);
    List<MapSqlParameterSource> changed =
        statements.stream()
            .filter(it ->
                !Arrays.equals(stored.get(it.id().value()), fingerprints.family(it.statement())))
            .map(it ->
                of(profile)
                    .addValue("id", it.id().value())
                    .addValue("family", fingerprints.family(it.statement())))
            .toList();
    if (!changed.isEmpty()) {
      jdbc.batchUpdate(CHANGE, changed.toArray(SqlParameterSource[]::new));
    }
  }

  private Map<UUID, byte @Nullable []> stored(LockedProfile profile) {
    Map<UUID, byte @Nullable []> stored = new HashMap<>();
    jdbc.query(
        STORED,
        of(profile),
        row -> {
          stored.put(Rows.requiredId(row, "id"), row.getBytes("family"));
        });
    return stored;
  }

  private static MapSqlParameterSource of(LockedProfile profile) {
    return new MapSqlParameterSource("user", profile.user().value())
        .addValue("profile", profile.id().value());
  }
}
