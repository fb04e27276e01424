-- Keys stay as they are: the version before makes its own anew when it refolds a profile.
drop function if exists profiles.in_other_forms(text, uuid, uuid, integer);

do $$
begin
  if to_regclass('profiles.profile') is not null then
    alter table profiles.profile drop column if exists normal_forms;
  end if;
  if to_regclass('profiles.verdict') is not null then
    revoke delete on profiles.verdict from tributary_merge;
  end if;
end $$;
