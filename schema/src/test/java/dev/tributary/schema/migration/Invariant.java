package dev.tributary.schema.migration;

/**
 * A rule that every table, policy, function and role of ours keeps: a query over the catalog that
 * returns what breaks it, and a change that would break it, to see that the query notices.
 */
enum Invariant {
  ROW_SECURITY_IS_ON_AND_FORCED(
      """
      select table_name from our_tables where not (row_security and forced)
      """,
      "create table notes.breach (user_id uuid)"),

  /** What the application shows has a policy; the rest is listed, so that forgetting one fails. */
  EVERY_TABLE_HAS_A_POLICY_FOR_ITS_OWNER(
      """
      select table_name from our_tables
      where not exists (
        select from pg_policy
        where polrelid = table_oid and polpermissive and 'authenticated'::regrole = any (polroles)
          and polqual is not null and (polcmd <> '*' or polwithcheck is not null))
      and table_name not in (
        'outbox.event', 'profiles.extraction', 'profiles.statement', 'profiles.statement_slot', 'profiles.verdict',
        'profiles.decision_slot', 'merge_scheduler.scheduled_tasks', 'reminder_scheduler.scheduled_tasks')
      """,
      "create table notes.breach (user_id uuid)"),

  EVERY_ROW_BELONGS_TO_A_USER(
      """
      select table_name from our_tables
      where not exists (
        select from pg_attribute where attrelid = table_oid and attname = 'user_id' and attnotnull)
      and table_name not in ('merge_scheduler.scheduled_tasks', 'reminder_scheduler.scheduled_tasks')
      """,
      "create table notes.breach (id uuid)"),

  /** A key without the user would tell one user that another one's row exists. */
  KEYS_ARE_UNIQUE_WITHIN_A_USER(
      """
      select indexrelid::regclass::text from pg_index
      join our_tables on table_oid = indrelid
      join pg_attribute on attrelid = indrelid and attname = 'user_id'
      where indisunique and indkey[0] <> attnum
      """,
      "create table notes.breach (user_id uuid, id uuid primary key)"),

  FOREIGN_KEYS_STAY_WITHIN_A_USER(
      """
      select conname from pg_constraint
      join our_tables on table_oid = conrelid
      where contype = 'f' and not exists (
        select from unnest(conkey, confkey) as pair (referencing, referenced)
        join pg_attribute a on a.attrelid = conrelid and a.attnum = referencing and a.attname = 'user_id'
        join pg_attribute b on b.attrelid = confrelid and b.attnum = referenced and b.attname = 'user_id')
      """,
      """
      alter table profiles.profile add unique (id);
      create table notes.breach (user_id uuid, profile_id uuid references profiles.profile (id))
      """),

  FOREIGN_KEYS_ARE_INDEXED(
      """
      select conname from pg_constraint
      join our_tables on table_oid = conrelid
      where contype = 'f' and not exists (
        select from pg_index
        where indrelid = conrelid and indisvalid and indpred is null
          and conkey @> (indkey::int2[])[0:cardinality(conkey) - 1]
          and conkey <@ (indkey::int2[])[0:cardinality(conkey) - 1])
      """,
      """
      create table notes.breach (
        user_id uuid, profile_id uuid,
        foreign key (user_id, profile_id) references profiles.profile (user_id, id))
      """),

  COLUMNS_THAT_POLICIES_READ_ARE_INDEXED(
      """
      select distinct concat(table_name, '.', attname) from pg_policy
      join our_tables on table_oid = polrelid
      join pg_depend on classid = 'pg_policy'::regclass and objid = pg_policy.oid
        and refclassid = 'pg_class'::regclass and refobjid = polrelid and refobjsubid > 0
      join pg_attribute on attrelid = polrelid and attnum = refobjsubid
      where not exists (
        select from pg_index
        where indrelid = polrelid and indisvalid and indpred is null and indkey[0] = refobjsubid)
      """,
      """
      create table notes.breach (user_id uuid);
      create policy breach on notes.breach to authenticated using (user_id = (select access.user_id()))
      """),

  /**
   * A call per row is ten thousand times slower than one per statement; and a function that pins
   * the search path is a second statement within each.
   */
  POLICIES_READ_ONCE_WHO_IS_ASKING(
      """
      select concat(table_name, '.', polname) from pg_policy
      join our_tables on table_oid = polrelid
      cross join lateral (values (pg_get_expr(polqual, polrelid)), (pg_get_expr(polwithcheck, polrelid))) as part (condition)
      where condition not in ('true',
        '(user_id = ( SELECT (((NULLIF(current_setting(''request.jwt.claims''::text, true), ''''::text))::jsonb ->> ''sub''::text))::uuid AS user_id))')
      """,
      "create policy breach on notes.note to authenticated using (user_id = access.user_id())"),

  /** Those who see across users are few, and named here. */
  ONLY_CAPTURE_AND_SCHEDULERS_SEE_ACROSS_USERS(
      """
      select concat(table_name, '.', polname) from pg_policy
      join our_tables on table_oid = polrelid
      where 'true' in (pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
      and (table_name, polroles::regrole[]::text) not in (
        ('notes.note', '{tributary_capture}'), ('notes.withdrawal', '{tributary_capture}'),
        ('outbox.event', '{tributary_capture}'),
        ('merge_scheduler.scheduled_tasks', '{tributary_merge}'),
        ('reminder_scheduler.scheduled_tasks', '{tributary_reminder}'))
      """,
      "create policy breach on notes.note for select to tributary_merge using (true)"),

  NOBODY_IS_GIVEN_A_POLICY_BY_DEFAULT(
      """
      select concat(table_name, '.', polname) from pg_policy
      join our_tables on table_oid = polrelid
      where polpermissive and (0 = any (polroles) or 'anon'::regrole = any (polroles))
      """,
      "create policy breach on notes.note using (user_id = (select access.user_id()))"),

  FUNCTIONS_PIN_THE_SEARCH_PATH_AND_ARE_NOT_FOR_EVERYBODY(
      """
      select pg_proc.oid::regprocedure::text from pg_proc
      join our_schemas on schema_oid = pronamespace
      where not coalesce(proconfig::text like '%search_path=%', false)
        or has_function_privilege('anon', pg_proc.oid, 'execute')
      """,
      "create function notes.breach() returns int security definer language sql return 1"),

  VIEWS_ASK_WITH_THE_RIGHTS_OF_THE_READER(
      """
      select pg_class.oid::regclass::text from pg_class
      join our_schemas on schema_oid = relnamespace
      where relkind = 'm'
        or relkind = 'v' and not coalesce(reloptions::text ~ 'security_invoker=(true|on|1)', false)
      """,
      "create view notes.breach as select id from notes.note"),

  SERVICES_CAN_NOT_BECOME_ANYBODY_ELSE(
      """
      select concat(service.rolname, ' is ', other.rolname) from pg_roles service
      join pg_roles other on pg_has_role(service.oid, other.oid, 'member')
      where service.rolname like 'tributary%'
        and (other.oid <> service.oid or other.rolsuper or other.rolbypassrls or other.rolcreaterole)
      """,
      "grant authenticated to tributary_merge"),

  SERVICES_OWN_NOTHING(
      """
      select concat(pg_get_userbyid(refobjid), ' owns ', classid::regclass, ' ', objid) from pg_shdepend
      where deptype = 'o' and refclassid = 'pg_authid'::regclass
        and pg_get_userbyid(refobjid) in (select rolname from pg_roles where rolname like 'tributary%')
      """,
      "alter table outbox.event owner to tributary_merge");

  private static final String OURS =
      """
      with our_schemas as (
        select oid as schema_oid, nspname as schema_name from pg_namespace
        where nspname !~ '^pg_'
          and nspname not in ('information_schema', 'public', 'auth', 'tributary_migrations')),
      our_tables as (
        select oid as table_oid, concat(schema_name, '.', relname) as table_name,
          relrowsecurity as row_security, relforcerowsecurity as forced
        from pg_class join our_schemas on schema_oid = relnamespace
        where relkind in ('r', 'p'))
      """;

  private final String query;
  private final String breach;

  Invariant(String query, String breach) {
    this.query = query;
    this.breach = breach;
  }

  String query() {
    return OURS + query;
  }

  String breach() {
    return breach;
  }
}
