package dev.tributary.benchmark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What a model's server yields to somebody who does nothing but ask it. */
record BareClient(URI baseUrl, int callsAtOnce) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Asks about each text once; gives answers per second. */
  double rate(List<String> texts) throws InterruptedException, ExecutionException {
    try (HttpClient client = HttpClient.newHttpClient();
        ExecutorService threads = Executors.newFixedThreadPool(callsAtOnce)) {
      long begun = System.nanoTime();
      List<Callable<Integer>> calls =
          texts.stream().map(text -> (Callable<Integer>) () -> ask(client, text)).toList();
      for (Future<Integer> call : threads.invokeAll(calls)) {
        call.get();
      }
      return texts.size() / (Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0);
    }
  }

  private int ask(HttpClient client, String text) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(baseUrl + "/chat/completions"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body(text))))
            .build();
    int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
    if (status != 200) {
      throw new IOException("the model's server answers " + status);
    }
    return status;
  }

  private static ObjectNode body(String text) {
    ObjectNode body = JSON.createObjectNode().put("model", "recorded");
    body.putArray("messages").addObject().put("role", "user").put("content", text);
    return body;
  }

  static List<String> texts(Dataset dataset, int count) {
    List<String> once =
        dataset.people().stream()
            .flatMap(person -> person.notes().stream())
            .map(Dataset.Text::text)
            .toList();
    return Stream.generate(once::stream).flatMap(texts -> texts).limit(count).toList();
  }
}
