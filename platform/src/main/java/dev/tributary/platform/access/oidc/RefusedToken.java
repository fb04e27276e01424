package dev.tributary.platform.access.oidc;

import org.springframework.security.oauth2.jwt.BadJwtException;

/** A token that is not good here. Its message is ours and holds nothing of the token. */
final class RefusedToken extends BadJwtException {
  private static final long serialVersionUID = 1L;

  RefusedToken(String why) {
    super(why);
  }
}
