package dev.tributary.platform.access.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

/** Claims that a token must have: RFC 8725, section 3, and a subject that is a user id of ours. */
final class RequiredClaims implements OAuth2TokenValidator<Jwt> {
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

  private final String issuer;
  private final String audience;
  private final Clock clock;

  RequiredClaims(String issuer, String audience, Clock clock) {
    this.issuer = issuer;
    this.audience = audience;
    this.clock = clock;
  }

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    if (!issuer.equals(token.getClaimAsString(JwtClaimNames.ISS))) {
      return refused("the token's iss is not the issuer");
    }
    List<String> audiences = token.getAudience();
    if (audiences == null || !audiences.contains(audience)) {
      return refused("the token's aud is not this service");
    }
    String subject = token.getClaimAsString(JwtClaimNames.SUB);
    return isUuid(subject) ? times(token) : refused("the token's sub must be a UUID");
  }

  private OAuth2TokenValidatorResult times(Jwt token) {
    Instant now = clock.instant();
    Instant expires = token.getExpiresAt();
    if (expires == null) {
      return refused("the token has no exp");
    }
    if (!now.isBefore(expires.plus(CLOCK_SKEW))) {
      return refused("the token has expired");
    }
    Instant soon = now.plus(CLOCK_SKEW);
    return isAfter(token.getNotBefore(), soon) || isAfter(token.getIssuedAt(), soon)
        ? refused("the token is not valid yet")
        : OAuth2TokenValidatorResult.success();
  }

  private static boolean isAfter(@Nullable Instant time, Instant latest) {
    return time != null && time.isAfter(latest);
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
