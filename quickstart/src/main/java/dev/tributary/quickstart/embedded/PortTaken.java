package dev.tributary.quickstart.embedded;

/** The port that the API is wanted on is somebody else's; nothing was started. */
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int port;

  PortTaken(int port, Throwable cause) {
    super("port " + port + " of 127.0.0.1 is taken", cause);
    this.port = port;
  }

  public int port() {
    return port;
  }
}
