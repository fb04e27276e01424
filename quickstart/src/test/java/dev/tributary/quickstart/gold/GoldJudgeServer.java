package dev.tributary.quickstart.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tributary.quickstart.embedded.ChatCompletion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/**
 * The judge behind the OpenAI protocol, on this machine only; CONTRIBUTING.md says how to start it.
 */
final class GoldJudgeServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final GoldJudge judge;
  private final HttpServer server;

  private GoldJudgeServer(GoldJudge judge, HttpServer server) {
    this.judge = judge;
    this.server = server;
  }

  /** Serves until the process ends. */
  public static void main(String[] arguments) throws IOException {
    GoldJudgeServer judge =
        start(GoldJudge.read(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
    System.out.println("judges at http://127.0.0.1:" + judge.port() + "/v1");
  }

  /**
   * @param port 0 for any
   */
  static GoldJudgeServer start(GoldJudge judge, int port) throws IOException {
    // Otherwise the end of an answer may wait for the receipt of its beginning.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
    var started = new GoldJudgeServer(judge, HttpServer.create(address, 0));
    started.server.createContext("/v1/chat/completions", started::answer);
    started.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    started.server.start();
    return started;
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode messages = JSON.readTree(exchange.getRequestBody()).path("messages");
      String answer = judge.answer(messages.path(1).path("content").asText());
      ChatCompletion.send(exchange, 200, ChatCompletion.of(answer).toString());
    }
  }
}
