package dev.tributary.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/**
 * An address that stays the same while what is behind it goes away and comes back elsewhere.
 * Without anything behind it, it hangs up.
 */
final class Switchboard implements AutoCloseable {
  private final ServerSocket server;
  private volatile @Nullable String target;

  private Switchboard(ServerSocket server) {
    this.server = server;
  }

  static Switchboard open() {
    try {
      var board = new Switchboard(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
      Thread.ofVirtual().start(board::accept);
      return board;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  void connectTo(@Nullable String newTarget) {
    target = newTarget;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        connect(server.accept());
      } catch (IOException e) {
        // Closed, or nobody is there: the caller finds out by itself.
      }
    }
  }

  private void connect(Socket caller) throws IOException {
    String to = target;
    if (to == null) {
      caller.close();
      return;
    }
    String[] parts = to.split(":", 2);
    try {
      var called = new Socket(parts[0], Integer.parseInt(parts[1]));
      Thread.ofVirtual().start(() -> pass(caller, called));
      Thread.ofVirtual().start(() -> pass(called, caller));
    } catch (IOException e) {
      caller.close();
      throw e;
    }
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      // One side hung up, and so does the other.
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
