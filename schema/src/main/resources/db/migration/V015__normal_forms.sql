-- Statements meet by keys that are made of how their values are read. Libraries read them otherwise from version to version: by its mark
-- one sees which profiles still have keys of another reading, and the service makes those anew by itself.

alter table profiles.profile add column normal_forms text;
comment on column profiles.profile.normal_forms is
  'The version of the normal forms of which the keys of all its statements are made; null if that is not known, or not one.';

-- Across users, but ids only: whoever is to be worked on is then acted for, one at a time.
create function profiles.in_other_forms(forms text, after_user uuid, after_profile uuid, most integer)
  returns table (user_id uuid, profile_id uuid)
  language sql stable security definer set search_path = '' as $$
  select p.user_id, p.id from profiles.profile p
  where p.normal_forms is distinct from forms and (p.user_id, p.id) > (after_user, after_profile)
    and exists (select from profiles.statement s where s.user_id = p.user_id and s.profile_id = p.id)
  order by p.user_id, p.id
  limit most $$;
comment on function profiles.in_other_forms(text, uuid, uuid, integer) is
  'Profiles with statements whose keys may be of another version of the normal forms, in the order of their ids.';
revoke all on function profiles.in_other_forms(text, uuid, uuid, integer) from public;
grant execute on function profiles.in_other_forms(text, uuid, uuid, integer) to tributary_merge;

-- A verdict follows its values where those are named otherwise.
grant delete on profiles.verdict to tributary_merge;
