package dev.tributary.merge.flow;

import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.stream.Stream;

/** The keys by which a user's statements meet, and what an older reading of values would give. */
record OldKeys(UserId user) {
  private static final String OLDER =
      """
      create or replace function pg_temp.older(slot bytea) returns bytea language sql as $$
        select decode(md5('older' || encode(slot, 'hex')), 'hex') $$;
      """;
  // Of decisions only what is said can be read anew.
  private static final List<String> STORE =
      List.of(
          "update profiles.statement_slot set slot = pg_temp.older(slot) where user_id = '%s';",
          """
          update profiles.decision_slot k
          set slot = pg_temp.older(k.slot)
          from profiles.decision d
          where k.user_id = '%s' and d.user_id = k.user_id and d.id = k.decision_id
            and exists (
              select from profiles.statement s
              where s.user_id = d.user_id and s.profile_id = d.profile_id and s.note_id = d.note_id
                and s.fingerprint = d.fingerprint)
            and (d.other_note_id is null or exists (
              select from profiles.statement s
              where s.user_id = d.user_id and s.profile_id = d.profile_id and s.note_id = d.other_note_id
                and s.fingerprint = d.other_fingerprint));
          """,
          """
          update profiles.verdict
          set lower = pg_temp.older(lower), higher = pg_temp.older(higher)
          where user_id = '%s';
          """,
          "update profiles.statement set family = null where user_id = '%s';",
          "update profiles.profile set normal_forms = 'older' where user_id = '%s';");

  /** As if all slots had come out otherwise, and nobody had known of families. */
  void store() {
    Surroundings.DATABASE
        .sql(OLDER + String.join("\n", STORE).formatted(user, user, user, user, user))
        .update();
  }

  /** Whether no service is busy renewing what is old. */
  static boolean isNothingRenewed() {
    return Surroundings.DATABASE
        .sql(
            """
            select not exists (
              select from merge_scheduler.scheduled_tasks where task_name = 'renew_profiles')
            """)
        .query(Boolean.class)
        .single();
  }

  /** All keys that there are, by what they belong to. */
  List<String> keys() {
    return Stream.of(
            """
            select 'slot ' || statement_id || ' ' || encode(slot, 'hex')
            from profiles.statement_slot
            where user_id = ?
            """,
            """
            select 'decision ' || decision_id || ' ' || encode(slot, 'hex')
            from profiles.decision_slot
            where user_id = ?
            """,
            """
            select 'family ' || id || ' ' || coalesce(encode(family, 'hex'), '')
            from profiles.statement
            where user_id = ?
            """,
            """
            select 'verdict ' || encode(lower, 'hex') || ' ' || encode(higher, 'hex') || ' ' || verdict
            from profiles.verdict
            where user_id = ?
            """)
        .flatMap(sql -> list(sql).stream())
        .sorted()
        .toList();
  }

  /** The marks of the user's profiles, as far as those have statements. */
  List<String> marks() {
    return list(
        """
        select distinct coalesce(p.normal_forms, 'none')
        from profiles.profile p
        join profiles.statement s on s.user_id = p.user_id and s.profile_id = p.id
        where p.user_id = ?
        """);
  }

  private List<String> list(String sql) {
    return Surroundings.DATABASE
        .sql(sql)
        .param(user.value())
        .query((row, number) -> row.getString(1))
        .list();
  }
}
