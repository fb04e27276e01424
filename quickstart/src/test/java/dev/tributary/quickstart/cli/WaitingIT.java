package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.display.Palette;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a server whose services are out, or whose model is. */
@Timeout(60)
class WaitingIT {
  private static final UUID ID = UUID.fromString("0198c5f2-0000-7000-8000-000000000001");
  private static final int LOOKS_UNTIL_MERGED = 6;

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/out", this::sayOut);
    server.createContext("/slow/v1/status", exchange -> say(exchange, 200, modelTrouble()));
    server.createContext("/slow/v1/profiles", exchange -> say(exchange, 200, progress()));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** Asks to wait, and then to give up. */
  private void sayOut(HttpExchange exchange) throws IOException {
    if (asked.incrementAndGet() == 1) {
      exchange.getResponseHeaders().set("Retry-After", "5");
    }
    say(exchange, 503, "{\"detail\":\"merge-service is starting\"}");
  }

  private static void say(HttpExchange exchange, int status, String json) throws IOException {
    try (exchange) {
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static String modelTrouble() {
    return "{\"notes\":{},\"model\":{\"state\":\"waiting\",\"cause\":\"timeout\"}}";
  }

  private String progress() {
    String state = asked.incrementAndGet() < LOOKS_UNTIL_MERGED ? "accepted" : "merged";
    return "{\"notes\":[{\"note_id\":\"%s\",\"revision\":1,\"state\":\"%s\"}]}"
        .formatted(ID, state);
  }

  private Shell shell() {
    return new Shell()
        .with("TRIBUTARY_URL", at("/out").toString())
        .with("TRIBUTARY_TOKEN", "abc.def.ghi");
  }

  @Test
  void somebody_at_the_end_of_a_pipe_is_told_of_a_long_wait() {
    Shell.Run run = shell().run("note", "add", "--profile", "Mira", "--wait", "She called.");

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err().lines().filter(line -> line.contains("asks to wait"))).hasSize(1);
  }

  @Test
  void programs_read_nothing_but_the_failure() {
    Shell.Run run = shell().run("note", "add", "--profile", "Mira", "--wait", "Hi.", "--json");

    assertThat(run.error().path("status").asInt()).isEqualTo(503);
  }

  @Test
  void a_note_that_takes_its_time_is_told_of_once_with_what_it_waits_for() {
    var milestones = new ArrayList<String>();

    NoteProgress end = untilMerged(milestones);

    assertThat(end.isMerged()).isTrue();
    assertThat(milestones).containsExactly("The model cannot be reached (timeout).");
  }

  private NoteProgress untilMerged(List<String> milestones) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return new NoteWatch(
              TributaryClient.of(at("/slow"), () -> "abc.def.ghi", http),
              new Screen(System.err, false, Palette.PLAIN, 80),
              milestones::add,
              new HastyClock(),
              Duration.ofMinutes(1))
          .untilMerged(new ProfileId(ID), new NoteRevision(new NoteId(ID), 1));
    }
  }

  /** Two seconds pass whenever somebody looks at it. */
  private static final class HastyClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      now = now.plusSeconds(2);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("one zone will do");
    }
  }
}
