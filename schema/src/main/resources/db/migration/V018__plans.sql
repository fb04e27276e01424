-- What every statement of a service pays for its rows' owner, and every note for its home.

-- Policies read the claims themselves. A function that sets search_path, as ours do, is never inlined: each statement ran a second
-- one for each of its tables.
do $$
declare
  reads record;
  claim constant text := '((NULLIF(current_setting(''request.jwt.claims''::text, true), ''''::text))::jsonb ->> ''sub''::text)::uuid';
begin
  for reads in
    select schemaname, tablename, policyname,
      replace(qual, 'access.user_id()', claim) as qual, replace(with_check, 'access.user_id()', claim) as with_check
    from pg_policies
    where concat(qual, with_check) like '%access.user\_id()%'
  loop
    execute format('alter policy %I on %I.%I', reads.policyname, reads.schemaname, reads.tablename)
      || coalesce(' using (' || reads.qual || ')', '') || coalesce(' with check (' || reads.with_check || ')', '');
  end loop;
end $$;

-- As before, but a chain of merges is followed only where there is one. Plans of PL/pgSQL outlive the statement in all versions;
-- those of SQL functions do so from PostgreSQL 18 on.
create or replace function profiles.home_of(owner uuid, note uuid, named uuid) returns uuid
  language plpgsql stable set search_path = '' as $$
declare
  target uuid;
  survivor uuid;
begin
  select d.profile_id into target from profiles.decision d
  where d.user_id = owner and d.note_id = note and d.kind = 'move' and d.undone_at is null
  order by d.decided_at desc, d.id desc
  limit 1;
  target := coalesce(target, named);

  select p.merged_into into survivor from profiles.profile p where p.user_id = owner and p.id = target;
  if not found then
    return null;
  end if;
  return case when survivor is null then target else profiles.survivor_of(owner, target) end;
end $$;
