package dev.tributary.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Finds ports of this machine that nobody listens on. */
final class FreePorts {
  private static final String HOST = "127.0.0.1";
  private static final int ANY = 0;

  private FreePorts() {}

  /** The port, or another one where it is taken; 0 for any. */
  static int preferring(int wanted) {
    return all(wanted)[0];
  }

  /** One for each that is wanted, no two of them the same. */
  static int[] all(int... wanted) {
    List<ServerSocket> held = new ArrayList<>();
    try {
      // Held until all are found: a port that is given back may be the next one found.
      for (int port : wanted) {
        held.add(open(port));
      }
      return held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException("this machine has no free port on " + HOST, e);
    } finally {
      held.forEach(FreePorts::close);
    }
  }

  private static ServerSocket open(int wanted) throws IOException {
    try {
      return bind(wanted);
    } catch (IOException e) {
      return bind(ANY);
    }
  }

  private static ServerSocket bind(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getByName(HOST));
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give back port " + socket.getLocalPort(), e);
    }
  }
}
