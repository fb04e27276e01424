package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
  @ParameterizedTest
  @CsvSource({
    "/v1/notes/7,INGEST",
    "/v1/notes,INGEST",
    "/v1/reminders,REMINDER",
    "/v1/profiles/7/notes,MERGE",
    "/v1/keys/session,MERGE",
    "/v1/notesandmore,MERGE"
  })
  void the_longest_path_that_matches_decides(String path, ServiceName service) {
    assertThat(Routes.read().serviceOf(path)).contains(service);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v2/notes", "/actuator/health", "/v1x"})
  void other_paths_lead_nowhere(String path) {
    assertThat(Routes.read().serviceOf(path)).isEmpty();
  }

  @Test
  void remarks_and_blank_lines_are_skipped() {
    Routes routes = Routes.parse("# all\n\n/v1  merge-service # and below\n");

    assertThat(routes.serviceOf("/v1/x")).contains(ServiceName.MERGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1", "v1 merge-service", "/v1 merge-service now", "/v1 other-service"})
  void an_odd_line_is_refused(String line) {
    assertThatThrownBy(() -> Routes.parse(line)).isInstanceOf(IllegalArgumentException.class);
  }
}
