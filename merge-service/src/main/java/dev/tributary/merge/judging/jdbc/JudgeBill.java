package dev.tributary.merge.judging.jdbc;

import dev.tributary.merge.cost.Cost;
import dev.tributary.merge.cost.Expenses;
import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.cost.Spent;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.UserId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Charges what the judge used to the note that gave rise to it, and to its user. */
final class JudgeBill {
  // Once the cost of a call is not known, or in another currency, neither is the sum.
  private static final String COUNT =
      """
      update profiles.note_state
      set judge_cost = case
            when judge_calls = 0 then :cost::numeric
            when judge_currency = :currency then judge_cost + :cost::numeric end,
        judge_currency = case when judge_calls = 0 or judge_currency = :currency then :currency end,
        judge_calls = judge_calls + :calls,
        judge_input_tokens = judge_input_tokens + :input_tokens,
        judge_cached_tokens = judge_cached_tokens + :cached_tokens,
        judge_output_tokens = judge_output_tokens + :output_tokens
      where user_id = :user and note_id = :note and state = 'merged'
      """;

  private final JdbcClient jdbc;
  private final Prices prices;
  private final Expenses expenses;

  JudgeBill(JdbcClient jdbc, Prices prices, Expenses expenses) {
    this.jdbc = jdbc;
    this.prices = prices;
    this.expenses = expenses;
  }

  void count(UserId user, NoteId note, Spent spent) {
    if (spent.isNothing()) {
      return;
    }
    Usage usage = spent.usage();
    Optional<Cost> cost = prices.of(usage);
    jdbc.sql(COUNT)
        .param("user", user.value())
        .param("note", note.value())
        .param("cost", cost.map(Cost::amount).orElse(null))
        .param("currency", cost.map(it -> it.currency().getCurrencyCode()).orElse(null))
        .param("calls", spent.calls())
        .param("input_tokens", usage.inputTokens())
        .param("cached_tokens", usage.cachedTokens())
        .param("output_tokens", usage.outputTokens())
        .update();
  }

  void pay(UserId user, Spent spent) {
    expenses.add(user, spent);
  }
}
