package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.Journey;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Moved;
import dev.tributary.merge.merging.NoteMoves;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.merging.Touched;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Moves rows by what their notes' states say: those go first. */
final class JdbcNoteMoves implements NoteMoves {
  private static final String DUE_OF_NOTE =
      """
      select distinct profile_id, profiles.home_of(user_id, note_id, coalesce(moved_from, profile_id)) as home
      from profiles.note_state
      where user_id = :user and note_id = :note
      """;
  private static final String DUE_OF_PROFILE =
      """
      select distinct profile_id, profiles.home_of(user_id, note_id, coalesce(moved_from, profile_id)) as home
      from profiles.note_state
      where user_id = :user and profile_id = :profile
      """;
  private static final String STATES =
      """
      update profiles.note_state
      set profile_id = :to, moved_from = nullif(coalesce(moved_from, profile_id), :to)
      where user_id = :user and profile_id = :from
        and profiles.home_of(user_id, note_id, coalesce(moved_from, profile_id)) = :to
      returning note_id
      """;
  private static final String STATEMENTS =
      """
      update profiles.statement s
      set profile_id = :to
      from profiles.note_state n
      where s.user_id = :user and s.profile_id = :from and n.user_id = s.user_id and n.note_id = s.note_id
        and n.revision = s.revision and n.profile_id = :to
      """;
  private static final String STATEMENT_SLOTS =
      """
      update profiles.statement_slot k
      set profile_id = :to
      from profiles.statement s
      where k.user_id = :user and k.profile_id = :from and s.user_id = k.user_id and s.id = k.statement_id
        and s.profile_id = :to
      returning k.slot
      """;
  private static final String FORMS =
      """
      update profiles.profile t
      set normal_forms = null
      from profiles.profile f
      where t.user_id = :user and t.id = :to and f.user_id = :user and f.id = :from
        and t.normal_forms is not null and t.normal_forms is distinct from f.normal_forms
      """;
  // Verdicts speak of values, wherever those are said: nobody is asked again.
  private static final String VERDICTS =
      """
      insert into profiles.verdict (user_id, profile_id, lower, higher, verdict)
      select user_id, :to, lower, higher, verdict
      from profiles.verdict
      where user_id = :user and profile_id = :from
      on conflict (user_id, profile_id, lower, higher) do nothing
      """;
  private static final String PARTED_FACTS =
      """
      select f.id from profiles.fact f
      where f.user_id = :user and f.profile_id = :from
        and (exists (
            select from profiles.statement s
            where s.user_id = f.user_id and s.fact_id = f.id and s.profile_id = :to)
          or exists (
            select from profiles.decision d
            where d.user_id = f.user_id and d.fact_id = f.id and d.profile_id = :to))
        and (exists (
            select from profiles.statement s
            where s.user_id = f.user_id and s.fact_id = f.id and s.profile_id <> :to)
          or exists (
            select from profiles.decision d
            where d.user_id = f.user_id and d.fact_id = f.id and d.profile_id <> :to))
      """;
  private static final String LEAVE_FACTS =
      """
      update profiles.statement
      set fact_id = null
      where user_id = :user and profile_id = :to and fact_id = any(:parted)
      """;
  private static final String LEAVE_FACTS_OF_DECISIONS =
      """
      update profiles.decision
      set fact_id = null
      where user_id = :user and profile_id = :to and fact_id = any(:parted)
      """;
  private static final String FACTS =
      """
      update profiles.fact f
      set profile_id = :to
      where f.user_id = :user and f.profile_id = :from
        and (exists (
            select from profiles.statement s
            where s.user_id = f.user_id and s.fact_id = f.id and s.profile_id = :to)
          or exists (
            select from profiles.decision d
            where d.user_id = f.user_id and d.fact_id = f.id and d.profile_id = :to))
      """;
  private static final String PARTED_REMINDERS =
      """
      select r.id from profiles.reminder r
      where r.user_id = :user and r.profile_id = :from
        and exists (
          select from profiles.statement s
          where s.user_id = r.user_id and s.reminder_id = r.id and s.profile_id = :to)
        and exists (
          select from profiles.statement s
          where s.user_id = r.user_id and s.reminder_id = r.id and s.profile_id <> :to)
      """;
  private static final String LEAVE_REMINDERS =
      """
      update profiles.statement
      set reminder_id = null
      where user_id = :user and profile_id = :to and reminder_id = any(:parted)
      """;

  private final JdbcClient jdbc;

  JdbcNoteMoves(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Journey> due(UserId user, NoteId note) {
    return journeys(jdbc.sql(DUE_OF_NOTE).param("note", note.value()), user);
  }

  @Override
  public List<Journey> due(UserId user, ProfileId profile) {
    return journeys(jdbc.sql(DUE_OF_PROFILE).param("profile", profile.value()), user);
  }

  private static List<Journey> journeys(StatementSpec query, UserId user) {
    RowMapper<Journey> ways =
        (row, number) ->
            new Journey(
                new ProfileId(Rows.requiredId(row, "profile_id")),
                new ProfileId(Rows.requiredId(row, "home")));
    return query.param("user", user.value()).query(ways).list().stream()
        .filter(way -> !way.from().equals(way.to()))
        .toList();
  }

  @Override
  public Moved go(LockedProfile from, LockedProfile to) {
    var way = new Way(jdbc, from, to);
    Set<UUID> notes = way.ids(STATES);
    way.sql(STATEMENTS).update();
    Set<Slot> slots = way.slots(STATEMENT_SLOTS);
    slots.addAll(MovedDecisions.follow(way, notes));
    way.sql(VERDICTS).update();
    way.sql(FORMS).update();

    Set<UUID> facts = way.ids(PARTED_FACTS);
    way.sql(LEAVE_FACTS).param("parted", Rows.array(facts.stream())).update();
    way.sql(LEAVE_FACTS_OF_DECISIONS).param("parted", Rows.array(facts.stream())).update();
    way.sql(FACTS).update();
    Set<UUID> reminders = way.ids(PARTED_REMINDERS);
    way.sql(LEAVE_REMINDERS).param("parted", Rows.array(reminders.stream())).update();
    return new Moved(
        set(notes, NoteId::new),
        new Touched(slots, set(facts, FactId::new), set(reminders, ReminderId::new)),
        new Touched(slots, Set.of(), Set.of()));
  }

  private static <I> Set<I> set(Set<UUID> ids, Function<UUID, I> kind) {
    return ids.stream().map(kind).collect(Collectors.toUnmodifiableSet());
  }
}
