package dev.tributary.ingest.capture.debezium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.CaptureSource;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebeziumSettingsTest {
  @Test
  void the_url_is_taken_apart() {
    Properties settings =
        settings("jdbc:postgresql://db.example:6543/notes?sslmode=verify-full&tcpKeepAlive=true");

    assertThat(settings)
        .containsEntry("database.hostname", "db.example")
        .containsEntry("database.port", "6543")
        .containsEntry("database.dbname", "notes")
        .containsEntry("driver.sslmode", "verify-full")
        .containsEntry("driver.tcpKeepAlive", "true");
  }

  @Test
  void the_port_may_be_left_out() {
    Properties settings = settings("jdbc:postgresql://db.example/notes");

    assertThat(settings).containsEntry("database.port", "5432");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://db.example/notes",
        "jdbc:postgresql:notes",
        "jdbc:postgresql://db.example",
        "jdbc:postgresql://one.example,two.example/notes"
      })
  void another_url_is_refused_by_the_setting_s_name(String url) {
    assertThatThrownBy(() -> settings(url))
        .isInstanceOf(CaptureFailed.class)
        .hasMessageContaining("tributary.capture.jdbc-url");
  }

  @Test
  void a_note_s_body_is_never_asked_for() {
    String included = settings("jdbc:postgresql://db.example/n").getProperty("column.include.list");

    boolean asked =
        Arrays.stream(included.split(",")).anyMatch(one -> Pattern.matches(one, "notes.note.body"));

    assertThat(asked).isFalse();
  }

  @Test
  void the_engine_never_starts_itself_again() {
    Properties settings = settings("jdbc:postgresql://db.example/n");

    assertThat(settings).containsEntry("errors.max.retries", "0");
  }

  private static Properties settings(String url) {
    return DebeziumSettings.of(new CaptureSource(url, "capturer", "secret", "tributary"), "engine");
  }
}
