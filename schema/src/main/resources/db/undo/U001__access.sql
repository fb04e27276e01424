drop function if exists access.user_id();
drop schema if exists access;

-- The auth contract and its roles stay: other parts of the database may have come to use them.
-- Roles belong to the cluster, and one that another database still uses stays as well. What it could do here went with the schemas.
do $$
declare
  service text;
begin
  foreach service in array array['tributary_ingest', 'tributary_merge', 'tributary_reminder', 'tributary_capture'] loop
    begin
      execute format('drop role if exists %I', service);
    exception when dependent_objects_still_exist then
      raise notice 'role % still has rights in this or another database and stays', service;
    end;
  end loop;
end $$;
