package dev.tributary.ingest.intake.jdbc;

import dev.tributary.ingest.intake.Notes;
import dev.tributary.ingest.intake.SealedNote;
import dev.tributary.ingest.intake.StoredNote;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.platform.paging.Position;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotes implements Notes {
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended(:user || ':' || :note, 0))";

  private static final String PROFILE_EXISTS =
      "select exists (select from profiles.profile where user_id = :user and id = :profile)";

  private static final String NEWEST =
      """
      select id, revision, profile_id, body, key_version, written_at, time_zone
      from notes.note
      where user_id = :user and id = :note
      order by revision desc
      limit 1
      """;

  private static final String PAGE =
      """
      select id, revision, profile_id, body, key_version, written_at, time_zone, created_at
      from notes.note n
      where user_id = :user
        and (:profile::uuid is null or profile_id = :profile::uuid)
        and (:after_at::timestamptz is null or (written_at, id) < (:after_at::timestamptz, :after_id::uuid))
        and not exists (
          select from notes.note newer
          where newer.user_id = n.user_id and newer.id = n.id and newer.revision > n.revision)
      order by written_at desc, id desc
      limit :limit
      """;

  private static final String HIGHEST_REVISION =
      """
      select greatest(
        (select coalesce(max(revision), 0) from notes.note where user_id = :user and id = :note),
        (select coalesce(max(revision), 0) from notes.withdrawal where user_id = :user and note_id = :note))
      """;

  private static final String INSERT =
      """
      insert into notes.note
        (user_id, id, revision, profile_id, body, key_version, written_at, time_zone)
      values (:user, :note, :revision, :profile, :body, :key_version, :written_at, :time_zone)
      """;

  private static final String REMOVE_BELOW =
      "delete from notes.note where user_id = :user and id = :note and revision < :revision";

  private static final String REMOVE =
      "delete from notes.note where user_id = :user and id = :note";

  private final JdbcClient jdbc;

  JdbcNotes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void lock(UserId user, NoteId note) {
    jdbc.sql(LOCK)
        .param("user", user.toString())
        .param("note", note.toString())
        .query()
        .listOfRows();
  }

  @Override
  public boolean profileExists(UserId user, ProfileId profile) {
    return jdbc.sql(PROFILE_EXISTS)
        .param("user", user.value())
        .param("profile", profile.value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public Optional<SealedNote> newest(UserId user, NoteId note) {
    return about(NEWEST, user, note).query(JdbcNotes::note).optional();
  }

  @Override
  public List<StoredNote> page(UserId user, @Nullable ProfileId profile, PageRequest request) {
    Position after = request.after();
    return jdbc.sql(PAGE)
        .param("user", user.value())
        .param("profile", profile == null ? null : profile.value())
        .param("after_at", after == null ? null : after.at().atOffset(ZoneOffset.UTC))
        .param("after_id", after == null ? null : after.id())
        .param("limit", request.fetched())
        .query((row, number) -> new StoredNote(note(row, number), instant(row, "created_at")))
        .list();
  }

  @Override
  public int highestRevision(UserId user, NoteId note) {
    return about(HIGHEST_REVISION, user, note).query(Integer.class).single();
  }

  @Override
  public void replace(UserId user, SealedNote note) {
    about(INSERT, user, note.id())
        .param("revision", note.revision())
        .param("profile", note.profileId().value())
        .param("body", note.body())
        .param("key_version", note.keyVersion())
        .param("written_at", note.writtenAt().atOffset(ZoneOffset.UTC))
        .param("time_zone", note.timeZone())
        .update();
    about(REMOVE_BELOW, user, note.id()).param("revision", note.revision()).update();
  }

  @Override
  public void remove(UserId user, NoteId note) {
    about(REMOVE, user, note).update();
  }

  private JdbcClient.StatementSpec about(String sql, UserId user, NoteId note) {
    return jdbc.sql(sql).param("user", user.value()).param("note", note.value());
  }

  private static SealedNote note(ResultSet row, int number) throws SQLException {
    return new SealedNote(
        new NoteId(row.getObject("id", UUID.class)),
        row.getInt("revision"),
        new ProfileId(row.getObject("profile_id", UUID.class)),
        row.getBytes("body"),
        row.getInt("key_version"),
        instant(row, "written_at"),
        row.getString("time_zone"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
