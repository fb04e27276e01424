-- Who owns what in a database of a Supabase project before anything of ours is there. Its owner is no superuser, but may look past
-- row security; schema auth, its functions and its users belong to others. (There the owner is called postgres.)

create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;
create role authenticator login noinherit;
create role platform_admin login superuser;
create role auth_owner nologin noinherit createrole;
create role project_owner login nosuperuser createdb createrole replication bypassrls;
grant anon, authenticated, service_role to authenticator;
grant anon, authenticated, service_role to project_owner with admin option;

do $$
begin
  execute format('alter database %I owner to platform_admin', current_database());
  execute format('grant all on database %I to project_owner', current_database());
end $$;

create schema auth authorization platform_admin;
create schema extensions authorization platform_admin;
grant usage on schema auth to anon, authenticated, service_role, project_owner;
grant all on schema auth to auth_owner;
grant usage on schema public to anon, authenticated, service_role;
grant all on schema public to project_owner;

create table auth.users (id uuid primary key, email text, created_at timestamptz);
alter table auth.users owner to auth_owner;
alter table auth.users enable row level security;
grant select, references on auth.users to project_owner;

create function auth.uid() returns uuid language sql stable as $$
  select (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid $$;
create function auth.role() returns text language sql stable as $$
  select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role' $$;
create function auth.jwt() returns jsonb language sql stable as $$
  select nullif(current_setting('request.jwt.claims', true), '')::jsonb $$;
alter function auth.uid() owner to auth_owner;
alter function auth.role() owner to auth_owner;
alter function auth.jwt() owner to auth_owner;

-- What the project's owner makes in public is everybody's at once; in other schemas it is not.
alter default privileges for role project_owner in schema public grant all on tables to anon, authenticated, service_role;
create publication supabase_realtime;
alter publication supabase_realtime owner to project_owner;
