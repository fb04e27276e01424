package dev.tributary.merge.decisions.jdbc;

import dev.tributary.merge.decisions.KeptDecisions;
import dev.tributary.merge.decisions.NewDecision;
import dev.tributary.merge.decisions.SealedValue;
import dev.tributary.merge.decisions.ShownDecision;
import dev.tributary.merge.decisions.Wish;
import dev.tributary.merge.merging.StatementName;
import dev.tributary.platform.paging.PageRequest;
import dev.tributary.platform.paging.Position;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

final class JdbcKeptDecisions implements KeptDecisions {
  private static final String COLUMNS =
      """
      select id, kind, profile_id, decided_at, undone_at, subject_id, into_profile_id, key_version, body
      from profiles.decision
      """;
  private static final String FIND = COLUMNS + "where user_id = :user and id = :id";
  private static final String PAGE =
      COLUMNS
          + """
          where user_id = :user
            and (:profile::uuid is null or profile_id = :profile::uuid or into_profile_id = :profile::uuid)
            and (:after_at::timestamptz is null or (decided_at, id) > (:after_at::timestamptz, :after_id::uuid))
          order by decided_at, id
          limit :limit
          """;
  private static final String ADD =
      """
      insert into profiles.decision (
        user_id, id, profile_id, kind, decided_at, subject_id, note_id, fingerprint, other_note_id, other_fingerprint,
        into_profile_id, body, key_version)
      values (
        :user, :id, :profile, :kind, :now, :subject, :note, :fingerprint, :other_note, :other_fingerprint,
        :into, :body, :key_version)
      """;
  private static final String UNDO =
      """
      update profiles.decision
      set undone_at = :now
      where user_id = :user and id = :id and undone_at is null
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcKeptDecisions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<ShownDecision> find(UserId user, DecisionId decision) {
    return of(FIND, user, decision).query(DecisionRows.SHOWN).optional();
  }

  @Override
  public List<ShownDecision> page(UserId user, @Nullable ProfileId profile, PageRequest request) {
    Position after = request.after();
    return jdbc.sql(PAGE)
        .param("user", user.value())
        .param("profile", profile == null ? null : profile.value())
        .param("after_at", after == null ? null : after.at().atOffset(ZoneOffset.UTC))
        .param("after_id", after == null ? null : after.id())
        .param("limit", request.fetched())
        .query(DecisionRows.SHOWN)
        .list();
  }

  @Override
  public void add(UserId user, NewDecision decision) {
    Wish wish = decision.wish();
    SealedValue value = wish instanceof Wish.Correct correct ? correct.value() : null;
    of(ADD, user, decision.id())
        .param("profile", decision.profile().value())
        .param("kind", wish.kind())
        .param("now", Timestamp.from(clock.instant()))
        .param("subject", wish.subject())
        .param("note", note(decision))
        .param("fingerprint", fingerprint(decision.about()))
        .param("other_note", note(decision.challenger()))
        .param("other_fingerprint", fingerprint(decision.challenger()))
        .param("into", wish instanceof Wish.Merge merge ? merge.into().value() : null)
        .param("body", value == null ? null : value.body())
        .param("key_version", value == null ? null : value.keyVersion())
        .update();
  }

  @Override
  public boolean undo(UserId user, DecisionId decision) {
    return of(UNDO, user, decision).param("now", Timestamp.from(clock.instant())).update() == 1;
  }

  private static @Nullable UUID note(NewDecision decision) {
    return decision.wish() instanceof Wish.Move move ? move.note().value() : note(decision.about());
  }

  private static @Nullable UUID note(@Nullable StatementName name) {
    return name == null ? null : name.note().value();
  }

  private static byte @Nullable [] fingerprint(@Nullable StatementName name) {
    return name == null ? null : HexFormat.of().parseHex(name.fingerprint());
  }

  private StatementSpec of(String sql, UserId user, DecisionId decision) {
    return jdbc.sql(sql).param("user", user.value()).param("id", decision.value());
  }
}
