package dev.tributary.merge.consent.jdbc;

import dev.tributary.merge.consent.Refusals;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

final class JdbcRefusals implements Refusals {
  private static final String OF_ALL =
      "select refused_at from profiles.model_refusal where user_id = :user";
  private static final String OF_PROFILES =
      """
      select id, model_refused_at
      from profiles.profile
      where user_id = :user and model_refused_at is not null
      order by model_refused_at, id
      """;
  private static final String OF_PROFILE =
      """
      select model_refused_at
      from profiles.profile
      where user_id = :user and id = :profile
      """;
  private static final String REFUSE =
      """
      insert into profiles.model_refusal (user_id, refused_at)
      values (:user, :now)
      on conflict (user_id) do nothing
      """;
  private static final String ALLOW = "delete from profiles.model_refusal where user_id = :user";
  private static final String SET =
      """
      update profiles.profile
      set model_refused_at = case when :allowed then null else coalesce(model_refused_at, :now) end
      where user_id = :user and id = :profile
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcRefusals(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public @Nullable Instant ofAll(UserId user) {
    return of(OF_ALL, user)
        .query((row, number) -> row.getTimestamp("refused_at").toInstant())
        .optional()
        .orElse(null);
  }

  @Override
  public List<RefusedProfile> ofProfiles(UserId user) {
    return of(OF_PROFILES, user)
        .query((row, number) ->
            new RefusedProfile(
                new ProfileId(row.getObject("id", UUID.class)),
                row.getTimestamp("model_refused_at").toInstant()))
        .list();
  }

  @Override
  public Optional<ProfileConsent> of(UserId user, ProfileId profile) {
    return of(OF_PROFILE, user)
        .param("profile", profile.value())
        .query((row, number) -> new ProfileConsent(instant(row.getTimestamp("model_refused_at"))))
        .optional();
  }

  @Override
  public void refuse(UserId user) {
    of(REFUSE, user).param("now", Timestamp.from(clock.instant())).update();
  }

  @Override
  public void allow(UserId user) {
    of(ALLOW, user).update();
  }

  @Override
  public boolean set(UserId user, ProfileId profile, boolean allowed) {
    int found =
        of(SET, user)
            .param("profile", profile.value())
            .param("allowed", allowed)
            .param("now", Timestamp.from(clock.instant()))
            .update();
    return found == 1;
  }

  private StatementSpec of(String sql, UserId user) {
    return jdbc.sql(sql).param("user", user.value());
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
