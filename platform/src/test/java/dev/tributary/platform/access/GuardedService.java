package dev.tributary.platform.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What every service has in front of its endpoints, with two endpoints behind it. */
final class GuardedService implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final ConfigurableApplicationContext context;

  private GuardedService(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static GuardedService start(Issuer issuer, String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("--spring.config.name=platform");
    all.add("--spring.application.name=guarded");
    all.add("--server.port=0");
    all.add("--logging.level.root=warn");
    all.add("--tributary.access.issuer=" + issuer.url());
    all.add("--tributary.access.jwks-uri=" + issuer.url() + "/jwks");
    return new GuardedService(
        new SpringApplicationBuilder(Endpoints.class).run(all.toArray(String[]::new)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  HttpRequest.Builder request(String path, String token) {
    return request(path).header("Authorization", "Bearer " + token);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The beginning of what is answered to these bytes, to which nothing is added. */
  String sendRaw(String bytes) {
    try (var socket = new Socket("127.0.0.1", port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      var answer = new ByteArrayOutputStream();
      int next = socket.getInputStream().read();
      while (next >= 0 && !answer.toString(StandardCharsets.UTF_8).endsWith("}")) {
        answer.write(next);
        next = socket.getInputStream().read();
      }
      answer.write(next >= 0 ? next : ' ');
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  @Override
  public void close() {
    context.close();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration(
      exclude = {DataSourceAutoConfiguration.class, KafkaAutoConfiguration.class},
      excludeName = {
        "dev.tributary.platform.access.jdbc.RowLevelSessionAutoConfiguration",
        "dev.tributary.platform.keys.jdbc.KeysAutoConfiguration",
        "dev.tributary.platform.keys.kms.KeyEncryptionAutoConfiguration",
        "dev.tributary.platform.messaging.jdbc.OutboxAutoConfiguration",
        "dev.tributary.platform.messaging.kafka.MessagingAutoConfiguration",
        "dev.tributary.platform.tasks.scheduler.TasksAutoConfiguration"
      })
  @Import(Things.class)
  static class Endpoints {}

  @RestController
  static class Things {
    @GetMapping("/things/{id}")
    Thing read(Caller caller, @PathVariable UUID id) {
      return new Thing(1, caller.user().toString());
    }

    @PutMapping("/things/{id}")
    Thing write(@PathVariable UUID id, @RequestBody Thing thing) {
      if (thing.name().equals("boom")) {
        throw new IllegalStateException("a message that quotes the secret word");
      }
      return thing;
    }
  }

  record Thing(int size, String name) {}
}
