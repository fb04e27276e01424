package dev.tributary.platform.access.oidc;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What Spring's defaults let pass: no expiry, no or another audience, a subject that is no user id
 * of ours.
 */
final class RequiredClaims implements OAuth2TokenValidator<Jwt> {
  private final String audience;

  RequiredClaims(String audience) {
    this.audience = audience;
  }

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    if (token.getExpiresAt() == null) {
      return refused("the token has no exp");
    }
    List<String> audiences = token.getAudience();
    if (audiences == null || !audiences.contains(audience)) {
      return refused("the token's aud must be " + audience);
    }
    return isUuid(token.getSubject())
        ? OAuth2TokenValidatorResult.success()
        : refused("the token's sub must be a UUID");
  }

  private static boolean isUuid(@Nullable String subject) {
    try {
      return subject != null && UUID.fromString(subject).toString().equalsIgnoreCase(subject);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static OAuth2TokenValidatorResult refused(String why) {
    return OAuth2TokenValidatorResult.failure(
        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, why, null));
  }
}
