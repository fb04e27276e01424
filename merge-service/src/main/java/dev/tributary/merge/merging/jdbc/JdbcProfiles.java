package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Profiles;
import dev.tributary.platform.keys.Keyrings;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcProfiles implements Profiles {
  // "for update" would also block every insert of a note for this profile, by its foreign key.
  private static final String LOCK =
      """
      select id from profiles.profile
      where user_id = :user and id = :profile
      for no key update
      """;

  private final JdbcClient jdbc;
  private final Keyrings keyrings;

  JdbcProfiles(JdbcClient jdbc, Keyrings keyrings) {
    this.jdbc = jdbc;
    this.keyrings = keyrings;
  }

  @Override
  public Optional<LockedProfile> lock(UserId user, ProfileId profile) {
    return jdbc
        .sql(LOCK)
        .param("user", user.value())
        .param("profile", profile.value())
        .query()
        .listOfRows()
        .stream()
        .findFirst()
        .map(row -> new LockedProfile(user, profile, keyrings.of(user)));
  }
}
