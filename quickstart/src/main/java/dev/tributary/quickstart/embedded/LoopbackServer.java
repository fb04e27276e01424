package dev.tributary.quickstart.embedded;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executors;

/** An HTTP server that only this machine reaches, on a port of its own choice or of ours. */
final class LoopbackServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int BACKLOG = 512;

  private final HttpServer server;

  private LoopbackServer(HttpServer server) {
    this.server = server;
  }

  static LoopbackServer start(String path, HttpHandler handler) {
    return start(0, path, handler);
  }

  /**
   * @param port 0 for any
   * @throws PortTaken if somebody else listens on it
   */
  static LoopbackServer start(int port, String path, HttpHandler handler) {
    // Otherwise the end of an answer may wait for the receipt of its beginning.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      var address = new InetSocketAddress(InetAddress.getByName(HOST), port);
      HttpServer server = HttpServer.create(address, BACKLOG, path, handler);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return new LoopbackServer(server);
    } catch (BindException e) {
      throw new PortTaken(port, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on " + HOST, e);
    }
  }

  URI uri() {
    return URI.create("http://" + HOST + ":" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
