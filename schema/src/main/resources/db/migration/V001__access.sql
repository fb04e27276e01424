-- Who is asking: the claims of the transaction, the roles of the services, and the one function that policies read.
-- The auth contract is Supabase's. Each object is created only where it is missing, because roles belong to the cluster
-- and schemas to the database: the presence of one says nothing about the other.

do $$
declare
  missing text;
begin
  foreach missing in array array['anon', 'authenticated'] loop
    if not exists (select from pg_roles where rolname = missing) then
      execute format('create role %I nologin noinherit', missing);
    end if;
  end loop;

  if to_regnamespace('auth') is null then
    create schema auth;
    grant usage on schema auth to anon, authenticated;
  end if;

  -- nullif: after a transaction that set the claims locally the setting is '' on that connection, not null.
  if to_regprocedure('auth.jwt()') is null then
    create function auth.jwt() returns jsonb language sql stable set search_path = '' as $f$
      select coalesce(
        nullif(current_setting('request.jwt.claim', true), ''),
        nullif(current_setting('request.jwt.claims', true), ''))::jsonb $f$;
  end if;
  if to_regprocedure('auth.uid()') is null then
    create function auth.uid() returns uuid language sql stable set search_path = '' as $f$
      select coalesce(
        nullif(current_setting('request.jwt.claim.sub', true), ''),
        nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid $f$;
  end if;
  if to_regprocedure('auth.role()') is null then
    create function auth.role() returns text language sql stable set search_path = '' as $f$
      select coalesce(
        nullif(current_setting('request.jwt.claim.role', true), ''),
        nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role') $f$;
  end if;
end $$;

-- Login roles without a password: it is set outside the migrations, so that none is ever written into a file.
do $$
declare
  service text;
begin
  foreach service in array array['tributary_ingest', 'tributary_merge', 'tributary_reminder', 'tributary_capture'] loop
    if not exists (select from pg_roles where rolname = service) then
      execute format('create role %I login noinherit', service);
    end if;
  end loop;
end $$;

do $$
begin
  alter role tributary_capture replication;
exception when insufficient_privilege then
  raise notice 'tributary_capture could not be given REPLICATION: let capture connect as a role that has it';
end $$;

-- A stopped capture would otherwise hold the slot for the server's default of a minute.
do $$
begin
  alter role tributary_capture set wal_sender_timeout = '10s';
exception when insufficient_privilege then
  raise notice 'wal_sender_timeout of tributary_capture is left at the server''s setting';
end $$;

create schema access;
comment on schema access is 'Functions without row arguments that row policies are written with.';
revoke all on schema access from public;
grant usage on schema access
  to authenticated, tributary_ingest, tributary_merge, tributary_reminder, tributary_capture;

-- Without an argument, and wrapped by policies as (select access.user_id()): evaluated once per statement, not per row.
create function access.user_id() returns uuid
  language sql stable parallel safe set search_path = ''
  return (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid;
comment on function access.user_id() is 'The user of this transaction, from request.jwt.claims; null without claims, so that no row is seen.';
revoke all on function access.user_id() from public;
grant execute on function access.user_id()
  to authenticated, tributary_ingest, tributary_merge, tributary_reminder, tributary_capture;
