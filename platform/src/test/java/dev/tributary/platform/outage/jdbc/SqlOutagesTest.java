package dev.tributary.platform.outage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.UncategorizedSQLException;

class SqlOutagesTest {
  private final SqlOutages outages = new SqlOutages();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08006", "25006", "28P01", "3D000", "40001", "42501", "42P01", "53300", "55P03", "57P01"
      })
  void what_every_statement_would_meet_is_an_outage(String state) {
    boolean outage = outages.isOutage(failed(state));

    assertThat(outage).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"22001", "23502", "23503", "23505", "23514", "25P02", "P0001"})
  void what_the_row_brings_about_is_none(String state) {
    boolean outage = outages.isOutage(failed(state));

    assertThat(outage).isFalse();
  }

  @Test
  void an_empty_memory_is_an_outage_and_an_overflowing_stack_is_none() {
    boolean memory = outages.isOutage(new OutOfMemoryError());
    boolean stack = outages.isOutage(new IllegalStateException(new StackOverflowError()));

    assertThat(memory).isTrue();
    assertThat(stack).isFalse();
  }

  private static Throwable failed(String state) {
    return new IllegalStateException(
        new UncategorizedSQLException("a task", null, new SQLException("refused", state)));
  }
}
