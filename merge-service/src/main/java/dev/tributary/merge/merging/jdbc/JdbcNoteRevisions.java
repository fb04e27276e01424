package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.NoteHistory;
import dev.tributary.merge.merging.NoteRevisions;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

final class JdbcNoteRevisions implements NoteRevisions {
  private static final String HOME =
      """
      select profiles.home_of(user_id, note_id, coalesce(moved_from, profile_id)) as home
      from profiles.note_state
      where user_id = :user and note_id = :note and revision = :revision
      """;
  private static final String HOME_OF_UNSETTLED = HOME + " and state in ('accepted', 'extracted')";
  private static final String EXTRACTED =
      """
      select note_id, revision from profiles.note_state
      where user_id = :user and note_id = any(:notes) and state = 'extracted'
        and profiles.home_of(user_id, note_id, coalesce(moved_from, profile_id)) = :profile
      order by written_at, note_id, revision
      """;
  private static final String HOME_OF_WITHDRAWAL =
      """
      select profiles.home_of(user_id, note_id, profile_id) as home
      from notes.withdrawal
      where user_id = :user and note_id = :note and revision = :revision
      """;
  private static final String BRING_HOME =
      """
      update profiles.note_state
      set profile_id = :profile, moved_from = nullif(coalesce(moved_from, profile_id), :profile)
      where user_id = :user and note_id = any(:notes) and profile_id <> :profile
        and profiles.home_of(user_id, note_id, coalesce(moved_from, profile_id)) = :profile
      """;
  private static final String HISTORY =
      """
      select asked.note_id, s.revision, s.state, s.profile_id = :profile as is_here,
        exists (
          select from profiles.statement t
          where t.user_id = :user and t.profile_id = :profile and t.note_id = asked.note_id) as is_heard,
        (select coalesce(max(w.revision), 0) from notes.withdrawal w
          where w.user_id = :user and w.note_id = asked.note_id
            and profiles.home_of(w.user_id, w.note_id, w.profile_id) = :profile) as withdrawn_up_to,
        (select coalesce(max(n.revision), 0) from notes.note n
          where n.user_id = :user and n.id = asked.note_id
            and profiles.home_of(n.user_id, n.id, n.profile_id) = :profile) as newest
      from unnest(:notes) asked (note_id)
      left join profiles.note_state s on s.user_id = :user and s.note_id = asked.note_id
      """;
  private static final String MERGED =
      """
      update profiles.note_state s
      set state = 'merged', cause = null, merged_at = :now, updated_at = :now
      from unnest(:notes, :revisions) as n (note_id, revision)
      where s.user_id = :user and s.profile_id = :profile and s.note_id = n.note_id and s.revision = n.revision
      """;
  private static final String REPLACED =
      """
      update profiles.note_state
      set state = 'replaced', cause = null, updated_at = :now
      where user_id = :user and note_id = :note and profile_id = :profile
        and revision between :from and :revision and state not in ('withdrawn', 'replaced')
      """;
  private static final String UNMERGED_WITHDRAWN =
      """
      update profiles.note_state
      set state = 'withdrawn', cause = null, updated_at = :now
      where user_id = :user and note_id = :note and profile_id = :profile
        and revision <= :revision and state in ('accepted', 'extracted', 'parked')
      """;
  private static final String WITHDRAWN =
      """
      update profiles.note_state
      set state = 'withdrawn', cause = null, updated_at = :now
      where user_id = :user and note_id = :note and profile_id = :profile
        and revision <= :revision and state <> 'withdrawn'
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcNoteRevisions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<ProfileId> homeOf(UserId user, NoteRevision note) {
    return home(HOME, user, note);
  }

  @Override
  public Optional<ProfileId> homeOfUnsettled(UserId user, NoteRevision note) {
    return home(HOME_OF_UNSETTLED, user, note);
  }

  @Override
  public Optional<ProfileId> homeOfWithdrawal(UserId user, NoteRevision note) {
    return home(HOME_OF_WITHDRAWAL, user, note);
  }

  private Optional<ProfileId> home(String sql, UserId user, NoteRevision note) {
    return jdbc.sql(sql)
        .param("user", user.value())
        .param("note", note.note().value())
        .param("revision", note.revision())
        .query((row, number) -> Rows.id(row, "home").map(ProfileId::new))
        .optional()
        .flatMap(Function.identity());
  }

  @Override
  public Map<NoteId, NoteHistory> histories(LockedProfile profile, Set<NoteId> notes) {
    HistoryRows rows = rows(profile, notes);
    boolean isNews =
        !rows.elsewhereToo().isEmpty() && of(BRING_HOME, profile, rows.elsewhereToo()).update() > 0;
    return (isNews ? rows(profile, notes) : rows).histories();
  }

  private HistoryRows rows(LockedProfile profile, Set<NoteId> notes) {
    var rows = new HistoryRows();
    of(HISTORY, profile, notes).query(rows::add);
    return rows;
  }

  @Override
  public List<NoteRevision> extracted(LockedProfile profile, List<NoteRevision> among) {
    if (among.isEmpty()) {
      return List.of();
    }
    return of(EXTRACTED, profile, among.stream().map(NoteRevision::note).toList())
        .query((row, number) ->
            new NoteRevision(new NoteId(Rows.requiredId(row, "note_id")), row.getInt("revision")))
        .list();
  }

  @Override
  public void markMerged(LockedProfile profile, Collection<NoteRevision> notes) {
    of(MERGED, profile, notes.stream().map(NoteRevision::note).toList())
        .param("revisions", Rows.numbers(notes.stream().map(NoteRevision::revision)))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  @Override
  public void markReplacedBelow(LockedProfile profile, NoteRevision note) {
    update(REPLACED, profile, note.note())
        .param("from", 1)
        .param("revision", note.revision() - 1)
        .update();
  }

  @Override
  public void markReplaced(LockedProfile profile, NoteRevision note) {
    update(REPLACED, profile, note.note())
        .param("from", note.revision())
        .param("revision", note.revision())
        .update();
  }

  @Override
  public void markUnmergedWithdrawn(LockedProfile profile, NoteId note, int upToRevision) {
    update(UNMERGED_WITHDRAWN, profile, note).param("revision", upToRevision).update();
  }

  @Override
  public void markWithdrawn(LockedProfile profile, NoteId note, int upToRevision) {
    update(WITHDRAWN, profile, note).param("revision", upToRevision).update();
  }

  private StatementSpec update(String sql, LockedProfile profile, NoteId note) {
    return of(sql, profile)
        .param("note", note.value())
        .param("now", Timestamp.from(clock.instant()));
  }

  private StatementSpec of(String sql, LockedProfile profile, Collection<NoteId> notes) {
    return of(sql, profile).param("notes", Rows.array(notes.stream().map(NoteId::value)));
  }

  private StatementSpec of(String sql, LockedProfile profile) {
    return jdbc.sql(sql)
        .param("user", profile.user().value())
        .param("profile", profile.id().value());
  }
}
