package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "postgresql://ilse@db.example:6432/notes, jdbc:postgresql://db.example:6432/notes",
    "postgres://ilse:pa55@db.example/notes?sslmode=require,"
        + " jdbc:postgresql://db.example/notes?sslmode=require",
    "jdbc:postgresql://db.example:5432/notes?user=ilse,"
        + " jdbc:postgresql://db.example:5432/notes?user=ilse",
    "postgresql://ilse@[::1]:5432/notes, jdbc:postgresql://[::1]:5432/notes"
  })
  void both_ways_of_writing_an_address_are_read(String text, String jdbc) {
    assertThat(DatabaseUrl.of(text).jdbc()).isEqualTo(jdbc);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "notes",
        "postgresql://",
        "postgresql:///notes",
        "postgresql://ilse:pa55@db.example",
        "postgresql://ilse:pa55@db.example/",
        "mysql://ilse:pa55@db.example/notes",
        "postgresql://ilse:pa55 @db.example/notes"
      })
  void what_is_no_address_is_refused_and_not_quoted(String text) {
    assertThatThrownBy(() -> DatabaseUrl.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .message()
        .doesNotContain("pa55");
  }

  @Test
  void the_password_shows_nowhere() {
    assertThat(DatabaseUrl.of("postgresql://ilse:pa55@db.example/notes").toString())
        .isEqualTo("db.example/notes");
  }
}
