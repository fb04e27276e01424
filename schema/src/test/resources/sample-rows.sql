-- One row of one user in each table, :user being the user. All other ids are the same for every user: none may leak or clash.

insert into keys.user_key (user_id, purpose, version, kek_id, wrapped_key)
values (:user, 'data', 1, 'local:00000000', decode(repeat('ab', 60), 'hex'));

insert into profiles.profile (user_id, id, name, key_version)
values (:user, '10000000-0000-4000-8000-000000000001', decode(repeat('ab', 40), 'hex'), 1);

insert into notes.note (user_id, id, revision, profile_id, body, key_version, written_at, time_zone)
values (
  :user, '20000000-0000-4000-8000-000000000001', 1, '10000000-0000-4000-8000-000000000001',
  decode(repeat('ab', 80), 'hex'), 1, '2026-03-01T10:00:00Z', 'Europe/Brussels');

insert into notes.withdrawal (user_id, note_id, revision, profile_id)
values (:user, '20000000-0000-4000-8000-000000000002', 1, '10000000-0000-4000-8000-000000000001');

insert into profiles.note_state (user_id, note_id, revision, profile_id, written_at, time_zone, stored_at)
values (
  :user, '20000000-0000-4000-8000-000000000001', 1, '10000000-0000-4000-8000-000000000001',
  '2026-03-01T10:00:00Z', 'Europe/Brussels', '2026-03-01T10:00:01Z');

insert into profiles.extraction (user_id, id, note_id, revision, extractor_version, body, key_version)
values (
  :user, '30000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000001', 1, 'b1946ac9',
  decode(repeat('ab', 80), 'hex'), 1);

insert into profiles.verdict (user_id, profile_id, lower, higher, verdict)
values (
  :user, '10000000-0000-4000-8000-000000000001', decode(repeat('ef', 16), 'hex'), decode(repeat('cd', 16), 'hex'), 'same');

-- Of the user, whatever profile and note the calls were for.
insert into profiles.spending (user_id, day, currency, calls, input_tokens, cached_tokens, output_tokens, cost)
values (:user, '2026-03-01', 'USD', 1, 1200, 800, 150, 0.00015)
on conflict do nothing;

insert into profiles.model_refusal (user_id)
values (:user)
on conflict do nothing;

insert into profiles.fact (
  user_id, id, profile_id, status, body, key_version, source_note_id, statement_count, first_seen_at, last_seen_at)
select
  :user, id, '10000000-0000-4000-8000-000000000001', status, decode(repeat('ab', 80), 'hex'), 1,
  '20000000-0000-4000-8000-000000000001', 1, '2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'
from (values
  ('40000000-0000-4000-8000-000000000001'::uuid, 'current'),
  ('40000000-0000-4000-8000-000000000002'::uuid, 'disputed')) as facts (id, status);

insert into profiles.conflict (
  user_id, id, profile_id, existing_fact_id, challenger_fact_id, status, body, key_version, note_id, revision)
values (
  :user, '50000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001',
  '40000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-000000000002', 'open',
  decode(repeat('ab', 80), 'hex'), 1, '20000000-0000-4000-8000-000000000001', 1);

insert into profiles.reminder (
  user_id, id, profile_id, status, body, key_version, due, time_zone, source_note_id, stored_at, revision)
values (
  :user, '60000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'requested',
  decode(repeat('ab', 80), 'hex'), 1, '2026-03-06T09:00', 'Europe/Brussels',
  '20000000-0000-4000-8000-000000000001', '2026-03-01T10:00:01Z', 1);

insert into profiles.statement (
  user_id, id, profile_id, note_id, revision, ordinal, written_at, kind, fingerprint, body, key_version, fact_id)
values (
  :user, '70000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001',
  '20000000-0000-4000-8000-000000000001', 1, 0, '2026-03-01T10:00:00Z', 'fact', decode(repeat('cd', 16), 'hex'),
  decode(repeat('ab', 80), 'hex'), 1, '40000000-0000-4000-8000-000000000001');

insert into profiles.statement_slot (user_id, profile_id, slot, statement_id)
values (
  :user, '10000000-0000-4000-8000-000000000001', decode(repeat('ef', 16), 'hex'),
  '70000000-0000-4000-8000-000000000001');

insert into profiles.decision (
  user_id, id, profile_id, kind, decided_at, subject_id, note_id, fingerprint, body, key_version, fact_id)
values (
  :user, '90000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'correct', '2026-03-02T10:00:00Z',
  '40000000-0000-4000-8000-000000000001', '20000000-0000-4000-8000-000000000001', decode(repeat('cd', 16), 'hex'),
  decode(repeat('ab', 40), 'hex'), 1, '40000000-0000-4000-8000-000000000001');

insert into profiles.decision_slot (user_id, profile_id, slot, decision_id)
values (
  :user, '10000000-0000-4000-8000-000000000001', decode(repeat('ef', 16), 'hex'),
  '90000000-0000-4000-8000-000000000001');

insert into reminders.reminder (
  user_id, id, profile_id, revision, said, body, key_version, due, time_zone, source_note_id, stored_at, state, due_at)
values (
  :user, '60000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 1, 'requested',
  decode(repeat('ab', 80), 'hex'), 1, '2026-03-06T09:00', 'Europe/Brussels',
  '20000000-0000-4000-8000-000000000001', '2026-03-01T10:00:01Z', 'scheduled', '2026-03-06T08:00:00Z');

insert into reminders.firing (user_id, reminder_id, occurrence_at, fired_at)
values (
  :user, '60000000-0000-4000-8000-000000000001', '2026-02-27T08:00:00Z', '2026-02-27T08:00:01Z');

insert into outbox.event (user_id, event_id, topic, profile_id, type, payload, occurred_at)
values (
  :user, '80000000-0000-4000-8000-000000000001', 'tributary.profiles', '10000000-0000-4000-8000-000000000001',
  'dev.tributary.NoteMerged', '{"version": 1}', '2026-03-01T10:00:02Z');
