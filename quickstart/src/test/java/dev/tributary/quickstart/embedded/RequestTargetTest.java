package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {
  private static final URI SERVICE = URI.create("http://127.0.0.1:8081");

  @ParameterizedTest
  @CsvSource({
    "/v1/notes, /v1/notes",
    "/v1/notes?after=a%2Fb&limit=1, /v1/notes?after=a%2Fb&limit=1",
    "/v1/notes/a%20b, /v1/notes/a%20b",
    "http://evil.example/v1/notes?x=1, /v1/notes?x=1",
    "//evil.example/v1/notes, /v1/notes"
  })
  void a_request_goes_to_the_service_whatever_host_it_names(String requested, String forwarded) {
    assertThat(RequestTarget.of(URI.create(requested)))
        .map(target -> target.at(SERVICE))
        .contains(URI.create(SERVICE + forwarded));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/notes/../keys",
        "/v1/notes/%2e%2e/keys",
        "/v1/notes/..;a=b/keys",
        "/v1/./notes",
        "/v1/notes/%5C..%5Ckeys",
        "v1/notes",
        "mailto:ilse@mail.example"
      })
  void a_path_that_could_be_taken_for_another_one_goes_nowhere(String requested) {
    assertThat(RequestTarget.of(URI.create(requested))).isEmpty();
  }

  @Test
  void a_path_is_compared_as_it_reads() {
    assertThat(RequestTarget.of(URI.create("/v1/%6Eotes")))
        .map(RequestTarget::path)
        .contains("/v1/notes");
  }
}
