-- What a user does not want a model to read: no note at all, or none about some profiles. Without a word everything may be read.

create table profiles.model_refusal (
  user_id uuid primary key,
  refused_at timestamptz not null default now()
);
comment on table profiles.model_refusal is 'Users of whose notes no model may read any.';

alter table profiles.model_refusal enable row level security;
alter table profiles.model_refusal force row level security;
grant select, insert, delete on profiles.model_refusal to tributary_merge;
create policy merge_acts_for_its_user on profiles.model_refusal to tributary_merge
  using (user_id = (select access.user_id())) with check (user_id = (select access.user_id()));
grant select on profiles.model_refusal to authenticated;
create policy owner_reads on profiles.model_refusal for select to authenticated
  using (user_id = (select access.user_id()));

alter table profiles.profile add column model_refused_at timestamptz;
comment on column profiles.profile.model_refused_at is 'Since when no model may read notes about this profile; null if it may.';
-- Few refuse, and each call of a model asks who.
create index profile_model_refused on profiles.profile (user_id) where model_refused_at is not null;

-- Asked before each call, by itself: hence for any user, but yes or no only. What was merged into a profile is part of its questions,
-- so a refusal of one of them holds for all.
create function profiles.is_not_for_model(owner uuid, about uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select from profiles.model_refusal r where r.user_id = owner)
    or exists (
      select from profiles.profile p
      where p.user_id = owner and p.model_refused_at is not null
        and profiles.survivor_of(owner, p.id) = profiles.survivor_of(owner, about)) $$;
comment on function profiles.is_not_for_model(uuid, uuid) is 'Whether no model may read notes about a profile.';

create function profiles.is_note_not_for_model(owner uuid, note uuid, number integer) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (
    select from profiles.note_state s
    where s.user_id = owner and s.note_id = note and s.revision = number
      and profiles.is_not_for_model(owner, s.profile_id)) $$;
comment on function profiles.is_note_not_for_model(uuid, uuid, integer) is 'Whether no model may read a note revision.';

revoke all on function profiles.is_not_for_model(uuid, uuid), profiles.is_note_not_for_model(uuid, uuid, integer) from public;
grant execute on function profiles.is_not_for_model(uuid, uuid), profiles.is_note_not_for_model(uuid, uuid, integer)
  to tributary_merge;
