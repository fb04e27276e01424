package dev.tributary.platform.access.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Makes the decoder. The key set is cached, asked for at most once in a while however many unknown
 * keys tokens name, and still used while the issuer is down.
 */
final class TokenDecoder {
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);
  private static final long CACHED_MS = Duration.ofMinutes(5).toMillis();
  private static final long REFRESH_TIMEOUT_MS = Duration.ofSeconds(15).toMillis();
  private static final long AT_MOST_EVERY_MS = Duration.ofSeconds(30).toMillis();
  private static final long OUTAGE_MS = Duration.ofHours(4).toMillis();

  private TokenDecoder() {}

  static JwtDecoder of(AccessSettings settings) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(algorithms(settings), keys(settings.jwksUri()).build()));
    // Times are judged by the validators below, with our skew.
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    var decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(CLOCK_SKEW),
            new JwtIssuerValidator(settings.issuer()),
            new RequiredClaims(settings.audience())));
    return decoder;
  }

  private static Set<JWSAlgorithm> algorithms(AccessSettings settings) {
    return settings.algorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet());
  }

  private static JWKSourceBuilder<SecurityContext> keys(URI jwks) {
    try {
      return JWKSourceBuilder.create(jwks.toURL())
          .cache(CACHED_MS, REFRESH_TIMEOUT_MS)
          .rateLimited(AT_MOST_EVERY_MS)
          .outageTolerant(OUTAGE_MS);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("tributary.access.jwks-uri must be an http(s) URL", e);
    }
  }
}
