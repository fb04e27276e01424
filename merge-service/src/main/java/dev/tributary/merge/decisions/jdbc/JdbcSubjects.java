package dev.tributary.merge.decisions.jdbc;

import dev.tributary.merge.decisions.Subjects;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

final class JdbcSubjects implements Subjects {
  private static final String PROFILE_OF_FACT =
      "select profile_id from profiles.fact where user_id = :user and id = :id";
  private static final String PROFILE_OF_CONFLICT =
      "select profile_id from profiles.conflict where user_id = :user and id = :id";
  private static final String SIDES =
      """
      select existing_fact_id, challenger_fact_id from profiles.conflict
      where user_id = :user and id = :id
      """;

  private final JdbcClient jdbc;

  JdbcSubjects(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<ProfileId> profileOf(UserId user, FactId fact) {
    return profile(of(PROFILE_OF_FACT, user, fact.value()));
  }

  @Override
  public Optional<ProfileId> profileOf(UserId user, ConflictId conflict) {
    return profile(of(PROFILE_OF_CONFLICT, user, conflict.value()));
  }

  @Override
  public Optional<Sides> sides(UserId user, ConflictId conflict) {
    return of(SIDES, user, conflict.value())
        .query((row, number) ->
            new Sides(
                new FactId(row.getObject("existing_fact_id", UUID.class)),
                new FactId(row.getObject("challenger_fact_id", UUID.class))))
        .optional();
  }

  private static Optional<ProfileId> profile(StatementSpec query) {
    return query.query(UUID.class).optional().map(ProfileId::new);
  }

  private StatementSpec of(String sql, UserId user, UUID id) {
    return jdbc.sql(sql).param("user", user.value()).param("id", id);
  }
}
