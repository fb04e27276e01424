-- What a model found out about pairs of values whose words alone do not tell whether they mean the same. A verdict is an input of the
-- fold: the first one stays, so that every replay gives the same profile. It holds no value: each is known by the keyed hash that its
-- slot would have, and only together with a statement that says it does a verdict mean anything.

create table profiles.verdict (
  user_id uuid not null,
  profile_id uuid not null,
  -- The order is that of the values in plain, which the hashes do not show; the verdict is said of the lower one.
  lower bytea not null,
  higher bytea not null,
  verdict text not null,
  created_at timestamptz not null default now(),
  primary key (user_id, profile_id, lower, higher),
  foreign key (user_id, profile_id) references profiles.profile (user_id, id) on delete cascade,
  constraint verdict_known check (verdict in ('same', 'finer', 'coarser', 'unrelated', 'unanswered')),
  constraint verdict_on_two_values check (lower <> higher),
  constraint verdict_value_length check (octet_length(lower) = 16 and octet_length(higher) = 16)
);
comment on table profiles.verdict is 'Whether two values mean the same. unanswered: asked in vain, the words alone decide for good.';
-- A merge walks from each value to those that were judged alike, in both directions.
create index verdict_by_higher on profiles.verdict (user_id, profile_id, higher);

alter table profiles.verdict enable row level security;
alter table profiles.verdict force row level security;
grant select, insert on profiles.verdict to tributary_merge;
create policy merge_acts_for_its_user on profiles.verdict to tributary_merge
  using (user_id = (select access.user_id())) with check (user_id = (select access.user_id()));
