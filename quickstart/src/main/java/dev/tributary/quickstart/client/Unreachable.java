package dev.tributary.quickstart.client;

import java.net.URI;

/** No answer came from where the API should be. */
public final class Unreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final URI address;

  Unreachable(URI address, String reason, Throwable cause) {
    super(address + " " + reason, cause);
    this.address = address;
  }

  public URI address() {
    return address;
  }
}
