package dev.tributary.platform.embedded;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives tokens to programs of this machine that know the secret: {@code {"user":"uuid"}} is
 * answered with {@code {"token","expires_at"}}. A page in a browser is refused, also one whose name
 * has been made to lead here.
 */
final class TokenEndpoint implements HttpHandler {
  private static final int LONGEST_BODY = 4096;
  private static final Set<String> NAMES_OF_THIS_MACHINE = Set.of("127.0.0.1", "localhost");

  private final Function<UserId, IssuedToken> tokens;
  private final byte[] credentials;

  TokenEndpoint(Function<UserId, IssuedToken> tokens, String secret) {
    this.tokens = tokens;
    this.credentials = ("Bearer " + secret).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (isForeign(exchange)) {
        refuse(exchange, 403, "only programs of this machine are given tokens");
      } else if (!exchange.getRequestMethod().equals("POST")) {
        exchange.getResponseHeaders().set("Allow", "POST");
        refuse(exchange, 405, "use POST");
      } else if (!isAuthorized(exchange)) {
        exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
        refuse(exchange, 401, "the secret in the data folder is wanted as bearer token");
      } else {
        answer(exchange);
      }
    }
  }

  private static boolean isForeign(HttpExchange exchange) {
    String host = header(exchange, "Host");
    String port = ":" + exchange.getLocalAddress().getPort();
    boolean isLocal = NAMES_OF_THIS_MACHINE.stream().anyMatch(name -> host.equals(name + port));
    return !isLocal || exchange.getRequestHeaders().containsKey("Origin");
  }

  private boolean isAuthorized(HttpExchange exchange) {
    byte[] given = header(exchange, "Authorization").getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(credentials, given);
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
    try {
      IssuedToken token = tokens.apply(user(body));
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      send(
          exchange,
          200,
          "application/json",
          Map.of("token", token.text(), "expires_at", token.expiresAt().toString()));
    } catch (ParseException | IllegalArgumentException e) {
      refuse(exchange, 400, "field user: a UUID is wanted, as in {\"user\":\"...\"}");
    }
  }

  private static UserId user(byte[] body) throws ParseException {
    Map<String, Object> request =
        JSONObjectUtils.parse(new String(body, StandardCharsets.UTF_8), LONGEST_BODY);
    String user = JSONObjectUtils.getString(request, "user");
    return UserId.of(user == null ? "" : user);
  }

  private static void refuse(HttpExchange exchange, int status, String detail) throws IOException {
    send(exchange, status, "application/problem+json", Map.of("status", status, "detail", detail));
  }

  private static void send(
      HttpExchange exchange, int status, String type, Map<String, Object> answer)
      throws IOException {
    byte[] bytes = JSONObjectUtils.toJSONString(answer).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
