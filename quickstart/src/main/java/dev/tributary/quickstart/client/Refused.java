package dev.tributary.quickstart.client;

/** The server said no. Its message names the request and the problem, never what was sent. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Refused(String method, String path, int status, String problem) {
    super(method + " " + path + " was answered with " + status + ": " + problem);
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
