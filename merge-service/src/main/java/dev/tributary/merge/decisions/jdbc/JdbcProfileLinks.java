package dev.tributary.merge.decisions.jdbc;

import dev.tributary.merge.decisions.ProfileLinks;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcProfileLinks implements ProfileLinks {
  // Of the whole cluster, so named after what it is for; held by nobody but for this.
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('tributary/profile-links/' || :user::text, 0))";
  private static final String FIND =
      """
      select merged_into, profiles.survivor_of(user_id, id) as survivor
      from profiles.profile
      where user_id = :user and id = :profile
      """;
  private static final String HAS_NOTE =
      "select exists (select from notes.note where user_id = :user and id = :note)";
  private static final String LINK =
      """
      update profiles.profile
      set merged_into = :into, updated_at = :now
      where user_id = :user and id = :profile
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcProfileLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void lock(UserId user) {
    jdbc.sql(LOCK).param("user", user.value()).query().listOfRows();
  }

  @Override
  public Optional<Link> find(UserId user, ProfileId profile) {
    return jdbc.sql(FIND)
        .param("user", user.value())
        .param("profile", profile.value())
        .query((row, number) -> {
          UUID mergedInto = row.getObject("merged_into", UUID.class);
          return new Link(
              profile,
              mergedInto == null ? null : new ProfileId(mergedInto),
              new ProfileId(row.getObject("survivor", UUID.class)));
        })
        .optional();
  }

  @Override
  public boolean hasNote(UserId user, NoteId note) {
    return jdbc.sql(HAS_NOTE)
        .param("user", user.value())
        .param("note", note.value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public void merge(UserId user, ProfileId profile, ProfileId into) {
    link(user, profile, into);
  }

  @Override
  public void part(UserId user, ProfileId profile) {
    link(user, profile, null);
  }

  private void link(UserId user, ProfileId profile, @Nullable ProfileId into) {
    jdbc.sql(LINK)
        .param("user", user.value())
        .param("profile", profile.value())
        .param("into", into == null ? null : into.value())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
