package dev.tributary.merge.extraction.llm;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One call over java.net.http, without retries: what langchain4j's own client leaves out is the
 * header Retry-After, a limit on the time and size of a body, and HTTP/1.1 without an upgrade,
 * which some servers answer with an error.
 */
final class ProtocolClient implements HttpClient {
  private static final long LARGEST_BODY = 16L << 20;
  private static final JsonMapper JSON = new JsonMapper();

  private final java.net.http.HttpClient client;
  private final Duration timeout;
  private final Clock clock;

  ProtocolClient(Duration connectTimeout, Duration timeout, Clock clock) {
    this.client =
        java.net.http.HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(connectTimeout)
            .followRedirects(Redirect.NEVER)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    this.timeout = timeout;
    this.clock = clock;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) throws HttpException {
    try {
      HttpResponse<byte[]> response = send(request);
      if (response.statusCode() / 100 != 2) {
        throw failure(response);
      }
      return SuccessfulHttpResponse.builder()
          .statusCode(response.statusCode())
          .headers(response.headers().map())
          .body(response.body())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are read as a whole");
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(
            translated(request), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_BODY));
    try {
      // The client's own timeout ends with the headers: a body may trickle for ever.
      return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      throw new HttpTimeoutException("no answer within " + timeout);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      response.cancel(true);
    }
  }

  private static java.net.http.HttpRequest translated(HttpRequest request) throws IOException {
    var translated = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
    request.headers().forEach((name, values) -> values.forEach(it -> translated.header(name, it)));
    // langchain4j indents it, which is a third more to send and, for some servers, to count.
    String compact = JSON.readTree(request.body()).toString();
    return translated.method(request.method().name(), BodyPublishers.ofString(compact)).build();
  }

  private HttpFailure failure(HttpResponse<byte[]> response) {
    Duration retryAfter =
        response
            .headers()
            .firstValue("Retry-After")
            .map(it -> RetryAfter.of(it, clock))
            .orElse(Duration.ZERO);
    return new HttpFailure(response.statusCode(), ErrorBody.code(response.body()), retryAfter);
  }
}
