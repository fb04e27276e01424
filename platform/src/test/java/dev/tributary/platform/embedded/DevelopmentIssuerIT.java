package dev.tributary.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.tributary.schema.id.TimeOrderedIds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevelopmentIssuerIT {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T15:00:00.5Z"), ZoneOffset.UTC);
  private static final String USER = "0198c5f2-0000-7000-8000-000000000001";
  private static final String BODY = "{\"user\":\"" + USER + "\"}";

  private final DevelopmentIssuer issuer =
      DevelopmentIssuer.start(CLOCK, new TimeOrderedIds(CLOCK, new SecureRandom()));
  private final int port = issuer.tokens().getPort();
  private final String here = "127.0.0.1:" + port;
  private final String authorization = "Authorization: Bearer " + issuer.tokenSecret();

  @AfterEach
  void close() {
    issuer.close();
  }

  /** By hand, as an HTTP client does not let its user choose all headers. */
  private String ask(String method, String host, String header, String body) throws IOException {
    String request =
        "%s /token HTTP/1.1\r\nHost: %s\r\n%s\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(method, host, header, body.length(), body);
    try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void who_knows_the_secret_gets_a_token_and_is_told_how_long_it_is_good() throws Exception {
    String answer = ask("POST", here, authorization, BODY);

    assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"2026-11-20T16:00:00Z\"");
    String token = answer.replaceFirst("(?s).*\"token\":\"([^\"]+)\".*", "$1");
    assertThat(SignedJWT.parse(token).getJWTClaimsSet().getSubject()).isEqualTo(USER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X: y", "Authorization: Bearer", "Authorization: Bearer wrong"})
  void who_does_not_know_the_secret_gets_none(String header) throws IOException {
    assertThat(ask("POST", here, header, BODY)).startsWith("HTTP/1.1 401 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rebound.example", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.example:80"})
  void a_page_whose_name_leads_here_gets_none(String host) throws IOException {
    assertThat(ask("POST", host, authorization, BODY)).startsWith("HTTP/1.1 403 ");
  }

  @Test
  void a_page_of_another_origin_gets_none() throws IOException {
    String header = authorization + "\r\nOrigin: https://page.example";

    assertThat(ask("POST", here, header, BODY)).startsWith("HTTP/1.1 403 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"user\":7}", "{\"user\":\"ilse\"}", "{\"user\":null}"})
  void a_user_who_is_none_is_named_as_what_is_wrong(String body) throws IOException {
    assertThat(ask("POST", here, authorization, body))
        .startsWith("HTTP/1.1 400 ")
        .contains("field user");
  }

  @Test
  void it_is_asked_by_post_only() throws IOException {
    assertThat(ask("GET", here, authorization, "")).startsWith("HTTP/1.1 405 ");
  }

  private static DevelopmentIssuer on(int port) {
    return DevelopmentIssuer.start(CLOCK, new TimeOrderedIds(CLOCK, new SecureRandom()), port);
  }

  private static int portOf(DevelopmentIssuer issuer) {
    return issuer.tokens().getPort();
  }

  @Test
  void a_port_that_is_taken_is_replaced() {
    try (DevelopmentIssuer other = on(port)) {
      assertThat(portOf(other)).isNotEqualTo(port);
    }
  }

  @Test
  void a_port_that_is_free_is_kept() {
    issuer.close();

    try (DevelopmentIssuer again = on(port)) {
      assertThat(portOf(again)).isEqualTo(port);
    }
  }
}
