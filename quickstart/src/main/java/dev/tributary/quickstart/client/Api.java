package dev.tributary.quickstart.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** JSON requests with a bearer token; a server that asks to wait is asked again. */
final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FIRST_REDIRECT = 300;

  private final URI front;
  private final Supplier<String> token;
  private final HttpClient http;
  private final Consumer<Duration> waits;

  /**
   * @param waits told before each wait that the server asks for how long that is in all
   */
  Api(URI front, Supplier<String> token, HttpClient http, Consumer<Duration> waits) {
    this.front = URI.create(front.toString().replaceFirst("/+$", ""));
    this.token = token;
    this.http = http;
    this.waits = waits;
  }

  JsonNode get(String path) {
    return send(Call.of("GET", path));
  }

  JsonNode post(String path) {
    return send(Call.of("POST", path));
  }

  void put(String path, Map<String, Object> body) {
    put(path, body, null);
  }

  void put(String path, Map<String, Object> body, @Nullable Integer ifMatch) {
    send(new Call("PUT", path, write(body), ifMatch));
  }

  void delete(String path, @Nullable Integer ifMatch) {
    send(new Call("DELETE", path, null, ifMatch));
  }

  /** All pages of a list, put together. */
  List<JsonNode> all(Query query, String things) {
    List<JsonNode> all = new ArrayList<>();
    for (@Nullable Query page = query; page != null; ) {
      JsonNode answer = get(page.toString());
      answer.path(things).forEach(all::add);
      String next = Json.textOrNull(answer, "next");
      page = next == null ? null : query.with("after", next);
    }
    return all;
  }

  private JsonNode send(Call call) {
    try {
      var patience = new Patience(waits);
      HttpResponse<byte[]> response = exchange(call);
      while (patience.waitsAfter(response)) {
        response = exchange(call);
      }
      if (response.statusCode() >= FIRST_REDIRECT) {
        throw new Refused(call, response.statusCode(), problem(response.body()));
      }
      return read(response.body());
    } catch (HttpTimeoutException e) {
      throw new Unreachable(front, "gave no answer in time", e);
    } catch (ConnectException e) {
      throw new Unreachable(front, "refuses connections", e);
    } catch (JsonProcessingException e) {
      throw new Unreachable(front, "answers in no JSON: it is not Tributary", e);
    } catch (IOException e) {
      throw new Unreachable(front, "broke the connection off", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at " + call, e);
    }
  }

  private HttpResponse<byte[]> exchange(Call call) throws IOException, InterruptedException {
    return http.send(call.request(front, token.get()), BodyHandlers.ofByteArray());
  }

  private static byte[] write(Map<String, Object> body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON", e);
    }
  }

  private static JsonNode read(byte[] body) throws IOException {
    return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
  }

  private static JsonNode problem(byte[] body) {
    try {
      return read(body);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }
}
