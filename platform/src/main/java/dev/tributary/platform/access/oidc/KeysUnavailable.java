package dev.tributary.platform.access.oidc;

import org.springframework.security.oauth2.jwt.JwtException;

/** No token can be verified now: the issuer does not tell its keys. */
final class KeysUnavailable extends JwtException {
  private static final long serialVersionUID = 1L;

  KeysUnavailable() {
    super("the issuer's keys are not known");
  }
}
