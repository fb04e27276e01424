do $$
begin
  if to_regprocedure('profiles.home_of(uuid, uuid, uuid)') is not null then
    create or replace function profiles.home_of(owner uuid, note uuid, named uuid) returns uuid
      language sql stable set search_path = '' as $f$
  select profiles.survivor_of(owner, coalesce(profiles.moved_to(owner, note), named)) $f$;
  end if;
end $$;

do $$
declare
  reads record;
  claim constant text := '(((NULLIF(current_setting(''request.jwt.claims''::text, true), ''''::text))::jsonb ->> ''sub''::text))::uuid';
begin
  for reads in
    select schemaname, tablename, policyname,
      replace(qual, claim, 'access.user_id()') as qual, replace(with_check, claim, 'access.user_id()') as with_check
    from pg_policies
    where strpos(concat(qual, with_check), claim) > 0
  loop
    execute format('alter policy %I on %I.%I', reads.policyname, reads.schemaname, reads.tablename)
      || coalesce(' using (' || reads.qual || ')', '') || coalesce(' with check (' || reads.with_check || ')', '');
  end loop;
end $$;
