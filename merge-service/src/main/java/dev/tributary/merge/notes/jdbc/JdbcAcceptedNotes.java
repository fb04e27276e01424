package dev.tributary.merge.notes.jdbc;

import dev.tributary.merge.merging.NoteState;
import dev.tributary.merge.notes.AcceptedNotes;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

final class JdbcAcceptedNotes implements AcceptedNotes {
  private static final String ACCEPT =
      """
      insert into profiles.note_state (
        user_id, note_id, revision, profile_id, moved_from, state, written_at, time_zone, stored_at, committed_at,
        accepted_at, updated_at)
      select user_id, id, revision, home, nullif(profile_id, home), 'accepted', written_at, time_zone, created_at,
        :committed_at, :now, :now
      from notes.note
      cross join lateral profiles.home_of(user_id, id, profile_id) as home
      where user_id = :user and id = :note and revision = :revision and profile_id = :profile
      on conflict (user_id, note_id, revision) do nothing
      """;
  // A profile that is gone may have left a moved note to another one, which the row names since.
  private static final String STATE =
      """
      select state from profiles.note_state
      where user_id = :user and note_id = :note and revision = :revision
        and (:profile in (profile_id, moved_from)
          or (not exists (select from profiles.profile where user_id = :user and id = :profile)
            and exists (
              select from profiles.decision
              where user_id = :user and note_id = :note and kind = 'move')))
      """;
  private static final String PROFILE =
      """
      select profile_id from notes.note
      where user_id = :user and id = :note and revision = :revision
      """;
  private static final String WITHDRAWN =
      """
      select exists (
        select from notes.withdrawal
        where user_id = :user and note_id = :note and revision >= :revision)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcAcceptedNotes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Acceptance accept(
      UserId user, NoteRevision note, ProfileId profile, @Nullable Instant committedAt) {
    int accepted =
        of(ACCEPT, user, note)
            .param("profile", profile.value())
            .param("committed_at", committedAt == null ? null : Timestamp.from(committedAt))
            .param("now", Timestamp.from(clock.instant()))
            .update();
    return accepted == 1 ? Acceptance.DUE : known(user, note, profile);
  }

  @Override
  public boolean isWithdrawn(UserId user, NoteRevision note) {
    return of(WITHDRAWN, user, note).query(Boolean.class).single();
  }

  private Acceptance known(UserId user, NoteRevision note, ProfileId profile) {
    Optional<NoteState> state =
        of(STATE, user, note)
            .param("profile", profile.value())
            .query(String.class)
            .optional()
            .map(NoteState::named);
    if (state.isPresent()) {
      return state.get().isSettled() ? Acceptance.SETTLED : Acceptance.DUE;
    }
    Optional<UUID> about = of(PROFILE, user, note).query(UUID.class).optional();
    // A row of this very profile has become visible since the first look: its record is read from
    // the log a moment before its commit shows to others.
    if (about.isPresent() && !about.get().equals(profile.value())) {
      return Acceptance.OTHER_PROFILE;
    }
    return isWithdrawn(user, note) ? Acceptance.WITHDRAWN : Acceptance.MISSING;
  }

  private StatementSpec of(String sql, UserId user, NoteRevision note) {
    return jdbc.sql(sql)
        .param("user", user.value())
        .param("note", note.note().value())
        .param("revision", note.revision());
  }
}
