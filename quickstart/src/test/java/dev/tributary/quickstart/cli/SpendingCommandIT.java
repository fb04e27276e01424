package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.schema.id.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

@Timeout(180)
class SpendingCommandIT {
  private final UserId user = new UserId(SharedInstallation.IDS.next());
  private final Shell shell = Shell.of(user);

  private void spent(String day, String currency, int calls, String cost) {
    JdbcClient.create(SharedInstallation.database())
        .sql(
            """
            insert into profiles.spending (
              user_id, day, currency, calls, input_tokens, cached_tokens, output_tokens, cost)
            values (?, ?::date, ?, ?, 1500, 200, 90, nullif(?, '')::numeric)
            """)
        .params(user.value(), day, currency, calls, cost)
        .update();
  }

  @Test
  void days_are_shown_with_calls_tokens_and_cost_the_latest_first() {
    spent("2026-03-02", "EUR", 3, "0.00042");
    spent("2026-03-04", "", 1, "");

    Shell.Run run = shell.run("spending", "--from", "2026-03-01", "--to", "2026-03-31");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
        .containsExactly(
            "DAY (UTC) | CALLS | INPUT | CACHED | OUTPUT | COST",
            "2026-03-04 | 1 | 1500 | 200 | 90 | unknown",
            "2026-03-02 | 3 | 1500 | 200 | 90 | 0.00042 EUR");
  }

  @Test
  void programs_get_days_outside_of_which_nothing_is_told() {
    spent("2026-03-02", "EUR", 3, "0.00042");
    spent("2026-04-02", "EUR", 1, "1");

    JsonNode spending =
        shell.json("spending", "--from", "2026-03-01", "--to", "2026-03-31").path("spending");

    assertThat(spending).hasSize(1);
    assertThat(spending.path(0).path("day").textValue()).isEqualTo("2026-03-02");
    assertThat(spending.path(0).path("calls").intValue()).isEqualTo(3);
    assertThat(spending.path(0).path("cost").textValue()).isEqualTo("0.00042");
    assertThat(spending.path(0).path("currency").textValue()).isEqualTo("EUR");
  }

  @Test
  void who_has_asked_nothing_is_told_so() {
    Shell.Run run = shell.run("spending");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().strip()).isEqualTo("The model was not asked.");
  }

  @Test
  void a_note_that_was_read_is_there_today() {
    new Notebook(shell).lives("Mira Holm", "2026-03-02", "Ghent");

    JsonNode spending = shell.json("spending").path("spending");

    assertThat(spending).hasSize(1);
    assertThat(spending.path(0).path("calls").intValue()).isEqualTo(1);
    assertThat(spending.path(0).path("cost").isNull()).isTrue();
  }

  @Test
  void days_in_the_wrong_order_are_refused_with_their_names() {
    Shell.Run run = shell.run("spending", "--from", "2026-03-31", "--to", "2026-03-01");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("from");
  }
}
