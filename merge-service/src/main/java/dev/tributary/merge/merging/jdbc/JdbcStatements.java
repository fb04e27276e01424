package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.Arrival;
import dev.tributary.merge.merging.Arriving;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Reached;
import dev.tributary.merge.merging.Renewed;
import dev.tributary.merge.merging.Said;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.merging.StatementName;
import dev.tributary.merge.merging.Statements;
import dev.tributary.merge.merging.StoredRuling;
import dev.tributary.merge.merging.StoredStatement;
import dev.tributary.merge.merging.Touched;
import dev.tributary.merge.profile.Slots;
import dev.tributary.merge.profile.Statement;
import dev.tributary.merge.profile.value.FormsVersion;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.StatementId;
import dev.tributary.schema.seal.Columns;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

final class JdbcStatements implements Statements {
  private static final String ADD =
      """
      insert into profiles.statement (
        user_id, id, profile_id, note_id, revision, ordinal, written_at, kind, family, fingerprint, body,
        key_version, outcome, rule, beaten, fact_id, reminder_id)
      values (
        :user, :id, :profile, :note, :revision, :ordinal, :written_at, :kind, :family, :fingerprint, :body,
        :key_version, :outcome, :rule, :beaten, :fact, :reminder)
      """;
  private static final String ADD_SLOTS =
      """
      insert into profiles.statement_slot (user_id, profile_id, slot, statement_id)
      select :user, :profile, slot, id
      from unnest(:slots::bytea[], :ids::uuid[]) as added (slot, id)
      """;
  private static final String SLOTS_OF_NOTE =
      """
      select distinct k.slot
      from profiles.statement s
      join profiles.statement_slot k on k.user_id = s.user_id and k.statement_id = s.id
      where s.user_id = :user and s.profile_id = :profile and s.note_id = :note and s.revision <= :revision
      """;
  private static final String REMOVE =
      """
      delete from profiles.statement
      where user_id = :user and profile_id = :profile and note_id = :note and revision <= :revision
      returning fingerprint, fact_id, reminder_id
      """;
  private static final String ALL_FACTS =
      "select id from profiles.fact where user_id = :user and profile_id = :profile";
  private static final String ALL_REMINDERS =
      "select id from profiles.reminder where user_id = :user and profile_id = :profile";
  private static final String CLASSIFY =
      """
      update profiles.statement
      set outcome = :outcome, rule = :rule, beaten = :beaten, fact_id = :fact, reminder_id = :reminder
      where user_id = :user and id = :id
      """;

  private static final RowMapper<Slot> SLOT = (row, number) -> Slot.of(row.getBytes("slot"));

  private final SealedJson bodies = new SealedJson(Columns.STATEMENT_BODY);
  private final NamedParameterJdbcOperations jdbc;
  private final Slots slotsOf;
  private final ReachableInputs reachable;
  private final KeyRenewal renewal;
  private final FormsMark mark;

  JdbcStatements(NamedParameterJdbcOperations jdbc, Slots slots, FormsVersion forms) {
    this.jdbc = jdbc;
    this.slotsOf = slots;
    this.reachable = new ReachableInputs(jdbc, bodies);
    this.renewal = new KeyRenewal(jdbc, slots);
    this.mark = new FormsMark(jdbc, forms);
  }

  @Override
  public Arrival arriving(LockedProfile profile, NoteRevision note, Said said) {
    return arriving(profile, note, said, new RemovedStatements(Set.of()));
  }

  @Override
  public Arrival replacing(LockedProfile profile, NoteRevision note, Said said) {
    return arriving(profile, note, said, removed(profile, note.note(), note.revision()));
  }

  private Arrival arriving(
      LockedProfile profile, NoteRevision note, Said said, RemovedStatements removed) {
    var fingerprints = new Fingerprints(profile.keys().index(), slotsOf);
    List<byte[]> printed = fingerprints.of(said.statements());
    List<Arriving> arriving = new ArrayList<>();
    for (int index = 0; index < printed.size(); index++) {
      Statement statement = said.statements().get(index);
      byte[] fingerprint = printed.get(index);
      StatementId id = fingerprints.id(profile.user(), note, fingerprint);
      var name = new StatementName(note.note(), Fingerprints.hex(fingerprint));
      arriving.add(
          new Arriving(
              note.revision(),
              removed.inherited(id, statement, name, said.noteStoredAt()),
              fingerprints.slots(statement)));
    }
    Set<Slot> slots =
        arriving.stream().flatMap(it -> it.slots().stream()).collect(Collectors.toSet());
    return new Arrival(removed.touched().andSlots(slots), arriving);
  }

  @Override
  public void add(LockedProfile profile, Collection<Arriving> statements) {
    if (statements.isEmpty()) {
      return;
    }
    var fingerprints = new Fingerprints(profile.keys().index(), slotsOf);
    mark.adding(profile);
    batch(ADD, statements.stream().map(it -> row(profile, it, fingerprints)).toList());
    addSlots(profile, statements);
  }

  @Override
  public Touched remove(LockedProfile profile, NoteId note, int upToRevision) {
    return removed(profile, note, upToRevision).touched();
  }

  private RemovedStatements removed(LockedProfile profile, NoteId note, int upToRevision) {
    var which = of(profile).addValue("note", note.value()).addValue("revision", upToRevision);
    Set<Slot> slots = Set.copyOf(jdbc.query(SLOTS_OF_NOTE, which, SLOT));
    var removed = new RemovedStatements(slots);
    jdbc.query(REMOVE, which, removed::add);
    return removed;
  }

  @Override
  public Touched all(LockedProfile profile) {
    return new Touched(
        Set.of(),
        Set.copyOf(
            jdbc.query(ALL_FACTS, of(profile), (row, n) -> new FactId(Rows.requiredId(row, "id")))),
        Set.copyOf(
            jdbc.query(
                ALL_REMINDERS,
                of(profile),
                (row, n) -> new ReminderId(Rows.requiredId(row, "id")))));
  }

  @Override
  public Renewed renewed(LockedProfile profile) {
    Renewed renewed = renewal.renew(profile, reachable.all(profile));
    mark.renewed(profile);
    return renewed;
  }

  @Override
  public Reached reachable(LockedProfile profile, Set<Slot> slots) {
    return reachable.from(profile, slots);
  }

  @Override
  public void classify(LockedProfile profile, Collection<StoredStatement> statements) {
    batch(CLASSIFY, statements.stream().map(it -> classified(profile, it)).toList());
  }

  private static MapSqlParameterSource classified(LockedProfile profile, StoredStatement it) {
    StoredRuling ruling = Objects.requireNonNull(it.ruling(), "it was folded");
    return of(profile)
        .addValue("id", it.id().value())
        .addValue("outcome", ruling.outcome().name().toLowerCase(Locale.ROOT))
        .addValue("rule", ruling.rule().wireName())
        .addValue("beaten", Rows.array(ruling.beaten().stream().map(StatementId::value)))
        .addValue("fact", it.fact() == null ? null : it.fact().value())
        .addValue("reminder", it.reminder() == null ? null : it.reminder().value());
  }

  private MapSqlParameterSource row(
      LockedProfile profile, Arriving arriving, Fingerprints fingerprints) {
    StoredStatement stored = arriving.statement();
    Statement statement = stored.statement();
    StatementBody body = StatementBody.of(statement);
    return classified(profile, stored)
        .addValue("note", statement.key().note().value())
        .addValue("revision", arriving.revision())
        .addValue("ordinal", statement.key().ordinal())
        .addValue("written_at", Timestamp.from(statement.key().writtenAt()))
        .addValue("kind", body.kind())
        .addValue("family", fingerprints.family(statement), Types.BINARY)
        .addValue("fingerprint", HexFormat.of().parseHex(stored.name().fingerprint()))
        .addValue("body", bodies.seal(profile.keys(), stored.id().value(), body))
        .addValue("key_version", profile.keys().active().version());
  }

  private void addSlots(LockedProfile profile, Collection<Arriving> statements) {
    List<byte[]> slots = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    for (Arriving statement : statements) {
      for (Slot slot : statement.slots()) {
        slots.add(slot.bytes());
        ids.add(statement.id().value());
      }
    }
    jdbc.update(
        ADD_SLOTS,
        of(profile)
            .addValue("slots", Rows.hashes(slots.stream()))
            .addValue("ids", Rows.array(ids.stream())));
  }

  private void batch(String sql, List<MapSqlParameterSource> rows) {
    if (!rows.isEmpty()) {
      jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }
  }

  private static MapSqlParameterSource of(LockedProfile profile) {
    return new MapSqlParameterSource("user", profile.user().value())
        .addValue("profile", profile.id().value());
  }
}
