drop function if exists access.user_id();
drop schema if exists access;

-- The auth contract and its roles stay: other parts of the database may have come to use them.
-- Roles belong to the cluster: one that another database still uses keeps its name and loses its rights here.
do $$
declare
  service text;
begin
  foreach service in array array['tributary_ingest', 'tributary_merge', 'tributary_reminder', 'tributary_capture'] loop
    if exists (select from pg_roles where rolname = service) then
      execute format('drop owned by %I', service);
      begin
        execute format('drop role %I', service);
      exception when dependent_objects_still_exist then
        raise notice 'role % is still used by another database and stays', service;
      end;
    end if;
  end loop;
end $$;
