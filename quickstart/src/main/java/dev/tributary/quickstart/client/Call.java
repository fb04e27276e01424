package dev.tributary.quickstart.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request that may be made again: to ask for it twice comes to the same as once.
 *
 * @param path with its query
 * @param body JSON, or null for none
 * @param ifMatch the revision that it holds for, or null for any
 */
record Call(String method, String path, byte @Nullable [] body, @Nullable Integer ifMatch) {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  static Call of(String method, String path) {
    return new Call(method, path, null, null);
  }

  /**
   * The request as it is sent.
   *
   * @param front may have a path, but ends in no slash
   */
  HttpRequest request(URI front, String token) {
    BodyPublisher content =
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(front + path))
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json, application/problem+json")
            .header("Content-Type", "application/json")
            .method(method, content);
    if (ifMatch != null) {
      request.header("If-Match", "\"" + ifMatch + "\"");
    }
    return request.build();
  }

  /** Without what is sent. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
