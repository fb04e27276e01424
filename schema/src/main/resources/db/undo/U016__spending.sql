drop function if exists profiles.spent_on(date);
drop table if exists profiles.spending;

do $$
begin
  if to_regclass('profiles.extraction') is not null then
    alter table profiles.extraction
      drop column if exists cost,
      drop column if exists currency;
  end if;
  if to_regclass('profiles.note_state') is not null then
    alter table profiles.note_state
      drop column if exists judge_calls,
      drop column if exists judge_input_tokens,
      drop column if exists judge_cached_tokens,
      drop column if exists judge_output_tokens,
      drop column if exists judge_cost,
      drop column if exists judge_currency;
  end if;
end $$;
