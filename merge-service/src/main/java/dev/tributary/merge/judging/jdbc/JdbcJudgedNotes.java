package dev.tributary.merge.judging.jdbc;

import dev.tributary.merge.cost.Spent;
import dev.tributary.merge.judging.JudgedNotes;
import dev.tributary.merge.judging.Verdict;
import dev.tributary.merge.merging.FactRow;
import dev.tributary.merge.merging.Facts;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.profile.Family;
import dev.tributary.merge.profile.ValuePair;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

final class JdbcJudgedNotes implements JudgedNotes {
  private static final String HOME =
      """
      select profile_id
      from profiles.note_state
      where user_id = :user and note_id = :note and state = 'merged'
      """;
  private static final String MERGED =
      """
      select revision
      from profiles.note_state
      where user_id = :user and profile_id = :profile and note_id = :note and state = 'merged'
      """;
  private static final String SLOTS =
      """
      select distinct k.slot
      from profiles.statement s
      join profiles.statement_slot k on k.user_id = s.user_id and k.statement_id = s.id
      where s.user_id = :user and s.profile_id = :profile and s.note_id = :note
      """;

  /** What is said often would crowd out the rest: of that, the latest statements are enough. */
  private static final String RECENT =
      """
      select f.id
      from (
        select fact_id, written_at
        from profiles.statement
        where user_id = :user and profile_id = :profile and family = :family
        order by written_at desc
        limit 200) said
      join profiles.fact f on f.user_id = :user and f.id = said.fact_id
      where f.status = 'current'
      group by f.id
      order by max(said.written_at) desc
      limit 20
      """;

  private final JdbcClient jdbc;
  private final JudgeBill bill;
  private final JdbcVerdicts verdicts;
  private final Facts facts;

  JdbcJudgedNotes(JdbcClient jdbc, JudgeBill bill, JdbcVerdicts verdicts, Facts facts) {
    this.jdbc = jdbc;
    this.bill = bill;
    this.verdicts = verdicts;
    this.facts = facts;
  }

  @Override
  public Optional<ProfileId> homeOf(UserId user, NoteId note) {
    return jdbc.sql(HOME)
        .param("user", user.value())
        .param("note", note.value())
        .query(UUID.class)
        .optional()
        .map(ProfileId::new);
  }

  @Override
  public NoteRevision merged(LockedProfile profile, NoteId note) {
    int revision = of(MERGED, profile).param("note", note.value()).query(Integer.class).single();
    return new NoteRevision(note, revision);
  }

  @Override
  public Set<Slot> slots(LockedProfile profile, NoteId note) {
    return of(SLOTS, profile)
        .param("note", note.value())
        .query((row, number) -> Slot.of(row.getBytes("slot")))
        .set();
  }

  @Override
  public List<FactRow> recent(LockedProfile profile, Family family) {
    byte[] hash = profile.keys().index().fingerprint("statement.family", family.name());
    Set<FactId> latest =
        of(RECENT, profile)
            .param("family", hash)
            .query((row, number) -> new FactId(row.getObject("id", UUID.class)))
            .set();
    return facts.find(profile, latest).stream()
        .sorted(Comparator.comparing((FactRow fact) -> fact.seen().lastAt()).reversed())
        .toList();
  }

  @Override
  public void keep(LockedProfile profile, Map<ValuePair, Verdict> judged) {
    verdicts.keep(profile, judged);
  }

  @Override
  public void count(UserId user, NoteId note, Spent spent) {
    bill.count(user, note, spent);
  }

  @Override
  public void pay(UserId user, Spent spent) {
    bill.pay(user, spent);
  }

  private StatementSpec of(String sql, LockedProfile profile) {
    return jdbc.sql(sql)
        .param("user", profile.user().value())
        .param("profile", profile.id().value());
  }
}
