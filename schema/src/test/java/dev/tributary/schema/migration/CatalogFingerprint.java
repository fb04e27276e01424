package dev.tributary.schema.migration;

import java.sql.SQLException;
import java.util.List;

/**
 * Everything in a database's catalog that a migration can make, one line for each thing: equal
 * lines, equal database. Without what PostgreSQL brings, and without the history of migrations.
 */
final class CatalogFingerprint {
  private static final String QUERY =
      """
      with ours as (
        select oid, nspname from pg_namespace
        where nspname !~ '^pg_' and nspname not in ('information_schema', 'tributary_migrations'))
      select 'schema', nspname::text, pg_get_userbyid(nspowner)::text, nspacl::text, obj_description(oid, 'pg_namespace')
      from pg_namespace where oid in (select oid from ours)
      union all
      select 'relation', concat(oid::regclass, ' ', relkind),
        concat_ws(' ', relrowsecurity, relforcerowsecurity, relpersistence, relreplident, reloptions),
        concat(pg_get_userbyid(relowner), ' ', relacl), obj_description(oid, 'pg_class')
      from pg_class where relnamespace in (select oid from ours)
      union all
      select 'column', concat(attrelid::regclass, '.', attname),
        concat_ws(' ', row_number() over (partition by attrelid order by attnum), format_type(atttypid, atttypmod), attnotnull, attstorage, attidentity, attgenerated),
        concat(attacl, ' ', pg_get_expr(adbin, adrelid)), col_description(attrelid, attnum)
      from pg_attribute
      join pg_class on pg_class.oid = attrelid
      left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where relnamespace in (select oid from ours) and attnum > 0 and not attisdropped
      union all
      select 'constraint', concat(conrelid::regclass, '.', conname), pg_get_constraintdef(oid), convalidated::text, null
      from pg_constraint where connamespace in (select oid from ours)
      union all
      select 'index', indexrelid::regclass::text, pg_get_indexdef(indexrelid), indisvalid::text, null
      from pg_index join pg_class on pg_class.oid = indexrelid where relnamespace in (select oid from ours)
      union all
      select 'policy', concat(polrelid::regclass, '.', polname),
        concat_ws(' ', polcmd, polpermissive, (select array_agg(pg_get_userbyid(role) order by 1) from unnest(polroles) role)),
        pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)
      from pg_policy join pg_class on pg_class.oid = polrelid where relnamespace in (select oid from ours)
      union all
      select 'function', oid::regprocedure::text, pg_get_functiondef(oid),
        concat(pg_get_userbyid(proowner), ' ', proacl), obj_description(oid, 'pg_proc')
      from pg_proc where pronamespace in (select oid from ours)
      union all
      select 'trigger', concat(tgrelid::regclass, '.', tgname), pg_get_triggerdef(pg_trigger.oid), tgenabled::text, null
      from pg_trigger join pg_class on pg_class.oid = tgrelid
      where relnamespace in (select oid from ours) and not tgisinternal
      union all
      select 'publication', pubname, concat_ws(' ', puballtables, pubinsert, pubupdate, pubdelete, pubtruncate), null, null
      from pg_publication
      union all
      select 'published', concat(pubname, ' ', schemaname, '.', tablename), attnames::text, rowfilter, null
      from pg_publication_tables
      union all
      select 'role', rolname,
        concat_ws(' ', rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls), rolconfig::text,
        (select array_agg(pg_get_userbyid(roleid) order by 1)::text from pg_auth_members where member = pg_roles.oid)
      from pg_roles where rolname !~ '^pg_'
      union all
      select 'default rights', pg_get_userbyid(defaclrole), defaclnamespace::regnamespace::text, defaclacl::text, null
      from pg_default_acl
      order by 1, 2, 3
      """;

  private CatalogFingerprint() {}

  static List<String> of(Database database) throws SQLException {
    return database.lines(QUERY);
  }
}
