package dev.tributary.platform.embedded;

import java.time.Instant;

/**
 * A bearer token.
 *
 * @param expiresAt in whole seconds, as the token itself says it
 */
record IssuedToken(String text, Instant expiresAt) {
  /** Without the token. */
  @Override
  public String toString() {
    return "IssuedToken[until " + expiresAt + "]";
  }
}
