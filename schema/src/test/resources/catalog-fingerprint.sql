-- Everything of ours that a database holds, as lines: equal lines, equal database. Without what PostgreSQL brings itself,
-- and without the history of migrations. Read from the catalog, so that it needs no dump program that fits the server.
-- Run it as a superuser, by psql or by any driver: the lines are the last statement's rows.

-- Rows are told column by column, so that those of a table that has gained a column can still be compared.
create or replace function pg_temp.rows_of(relation regclass, columns text) returns text language plpgsql as $$
declare
  told text;
begin
  execute format('select concat(count(*), '' '', md5(string_agg(row_text, '','' order by row_text)))
    from (select to_jsonb(%s)::text as row_text from %s) as texts', columns, relation) into told;
  return told;
end $$;

with ours as (
  select oid, nspname from pg_namespace
  where nspname !~ '^pg_' and nspname not in ('information_schema', 'tributary_migrations')),
our_relations as (
  select pg_class.* from pg_class where relnamespace in (select oid from ours))
select 'schema' as kind, nspname::text as name, pg_get_userbyid(nspowner)::text as definition,
  nspacl::text as rights, obj_description(oid, 'pg_namespace') as rest
from pg_namespace where oid in (select oid from ours)
union all
select 'relation', concat(oid::regclass, ' ', relkind),
  concat_ws(' ', relrowsecurity, relforcerowsecurity, relpersistence, relreplident, reloptions,
    case when relkind in ('v', 'm') then pg_get_viewdef(oid) end),
  concat(pg_get_userbyid(relowner), ' ', relacl), obj_description(oid, 'pg_class')
from our_relations
union all
-- By its place among those that are left: a column that was dropped and added again has another number.
select 'column', concat(attrelid::regclass, '.', attname),
  concat_ws(' ', row_number() over (partition by attrelid order by attnum), format_type(atttypid, atttypmod), attnotnull,
    attstorage, attcompression, attidentity, attgenerated),
  concat(attacl, ' ', pg_get_expr(adbin, adrelid)), col_description(attrelid, attnum)
from pg_attribute
join our_relations on our_relations.oid = attrelid
left join pg_attrdef on adrelid = attrelid and adnum = attnum
where attnum > 0 and not attisdropped
union all
select 'constraint', concat(conrelid::regclass, '.', conname), pg_get_constraintdef(oid), convalidated::text, null
from pg_constraint where connamespace in (select oid from ours)
union all
select 'index', indexrelid::regclass::text, pg_get_indexdef(indexrelid), indisvalid::text, null
from pg_index join our_relations on our_relations.oid = indexrelid
union all
select 'type', oid::regtype::text,
  concat_ws(' ', typtype, (select string_agg(enumlabel, ',' order by enumsortorder) from pg_enum where enumtypid = pg_type.oid)),
  concat(pg_get_userbyid(typowner), ' ', typacl), null
from pg_type where typnamespace in (select oid from ours) and typtype in ('e', 'd', 'r')
union all
select 'policy', concat(polrelid::regclass, '.', polname),
  concat_ws(' ', polcmd, polpermissive, (select array_agg(pg_get_userbyid(role) order by 1) from unnest(polroles) role)),
  pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)
from pg_policy join our_relations on our_relations.oid = polrelid
union all
select 'function', oid::regprocedure::text, pg_get_functiondef(oid),
  concat(pg_get_userbyid(proowner), ' ', proacl), obj_description(oid, 'pg_proc')
from pg_proc where pronamespace in (select oid from ours)
union all
select 'trigger', concat(tgrelid::regclass, '.', tgname), pg_get_triggerdef(pg_trigger.oid), tgenabled::text, null
from pg_trigger join our_relations on our_relations.oid = tgrelid
where not tgisinternal
union all
select 'publication', pubname, concat_ws(' ', puballtables, pubinsert, pubupdate, pubdelete, pubtruncate, pubviaroot),
  pg_get_userbyid(pubowner)::text, null
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
select 'default rights', pg_get_userbyid(defaclrole), defaclnamespace::regnamespace::text, concat(defaclobjtype, ' ', defaclacl), null
from pg_default_acl
union all
select 'rows', concat(attrelid::regclass, '.', attname), pg_temp.rows_of(attrelid, quote_ident(attname)), null, null
from pg_attribute
join our_relations on our_relations.oid = attrelid
where relkind = 'r' and attnum > 0 and not attisdropped
order by 1, 2, 3;
