package dev.tributary.quickstart.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of the issuer that is part of an installation on this machine. One is used until shortly
 * before it expires.
 */
public final class DevelopmentTokens {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final Duration BEFORE_EXPIRY = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI endpoint;
  private final String secret;
  private final UserId user;
  private final HttpClient http;
  private final Clock clock;
  private @Nullable IssuedToken issued;

  /**
   * A token and the time from which it holds no more.
   *
   * @param token as JWT
   */
  public record IssuedToken(String token, Instant expiresAt) {
    /** Without the token. */
    @Override
    public String toString() {
      return "IssuedToken[until " + expiresAt + "]";
    }
  }

  public DevelopmentTokens(URI endpoint, String secret, UserId user, HttpClient http, Clock clock) {
    this.endpoint = endpoint;
    this.secret = secret;
    this.user = user;
    this.http = http;
    this.clock = clock;
  }

  /** A token that holds for a while. */
  public synchronized String current() {
    IssuedToken here = issued;
    if (here == null || here.expiresAt().isBefore(clock.instant().plus(BEFORE_EXPIRY))) {
      here = issue();
      issued = here;
    }
    return here.token();
  }

  /** A new token. */
  public IssuedToken issue() {
    try {
      HttpResponse<byte[]> response = http.send(request(), BodyHandlers.ofByteArray());
      JsonNode answer = JSON.readTree(response.body());
      if (response.statusCode() != 200) {
        throw new Refused(Call.of("POST", endpoint.getPath()), response.statusCode(), answer);
      }
      return new IssuedToken(
          answer.path("token").asText(), Instant.parse(answer.path("expires_at").asText()));
    } catch (IOException e) {
      throw new Unreachable(endpoint, "gives no token", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking for a token", e);
    }
  }

  private HttpRequest request() {
    String body = JsonNodeFactory.instance.objectNode().put("user", user.toString()).toString();
    return HttpRequest.newBuilder(endpoint)
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + secret)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }
}
