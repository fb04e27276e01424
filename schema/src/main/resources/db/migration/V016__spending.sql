-- What a user's calls of the model used and cost, by day. A price is a setting that may change or be missing: what was paid is written
-- down when it is paid, and calls whose cost is not known have a row of their own.

create table profiles.spending (
  user_id uuid not null,
  -- In UTC.
  day date not null,
  -- Of ISO 4217; empty where the cost is not known.
  currency text not null,
  calls bigint not null,
  input_tokens bigint not null,
  cached_tokens bigint not null,
  output_tokens bigint not null,
  cost numeric,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (user_id, day, currency),
  constraint spending_counts check (calls >= 0 and input_tokens >= 0 and cached_tokens >= 0 and output_tokens >= 0),
  constraint spending_cost_in_currency check (case when currency = '' then cost is null else cost >= 0 end is true)
);
comment on table profiles.spending is 'Calls of the model by user and day, with tokens and, as far as it is known, money in units of the currency.';
-- A limit for all users asks for the sum of a day.
create index spending_by_day on profiles.spending (day);

alter table profiles.spending enable row level security;
alter table profiles.spending force row level security;
grant select, insert, update on profiles.spending to tributary_merge;
create policy merge_acts_for_its_user on profiles.spending to tributary_merge
  using (user_id = (select access.user_id())) with check (user_id = (select access.user_id()));
grant select on profiles.spending to authenticated;
create policy owner_reads on profiles.spending for select to authenticated
  using (user_id = (select access.user_id()));

-- Across users, but sums only.
create function profiles.spent_on(on_day date)
  returns table (currency text, tokens bigint, cost numeric, last_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select s.currency, sum(s.input_tokens + s.output_tokens)::bigint, sum(s.cost), max(s.updated_at)
  from profiles.spending s
  where s.day = on_day
  group by s.currency $$;
comment on function profiles.spent_on(date) is 'What all users together have spent on a day in UTC, by currency.';
revoke all on function profiles.spent_on(date) from public;
grant execute on function profiles.spent_on(date) to tributary_merge;

-- Of one note: what reading it cost, and what the comparisons used that it gave rise to.
alter table profiles.extraction
  add column cost numeric,
  add column currency text,
  add constraint extraction_cost_in_currency check ((cost is null) = (currency is null));
alter table profiles.note_state
  add column judge_calls integer not null default 0,
  add column judge_input_tokens bigint not null default 0,
  add column judge_cached_tokens bigint not null default 0,
  add column judge_output_tokens bigint not null default 0,
  add column judge_cost numeric,
  add column judge_currency text,
  add constraint note_state_judge_cost_in_currency check ((judge_cost is null) = (judge_currency is null));
comment on column profiles.note_state.judge_cost is 'In units of judge_currency; null where the cost of one of the calls is not known.';
