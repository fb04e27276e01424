package dev.tributary.platform.access.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Verifies a token, or says why it is refused without quoting it. */
final class TokenDecoder implements JwtDecoder {
  private static final int TIMEOUT_MS = 2_000;
  private static final int LARGEST_KEY_SET = 100_000;

  private final NimbusJwtDecoder decoder;

  private TokenDecoder(NimbusJwtDecoder decoder) {
    this.decoder = decoder;
  }

  static TokenDecoder of(AccessSettings settings, Clock clock) {
    var http = new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, LARGEST_KEY_SET);
    var keys = new KeySet(url(settings.jwksUri()), http, clock);
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms(settings), keys));
    // Claims are judged by ours, below.
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    var decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(new RequiredClaims(settings.issuer(), settings.audience(), clock));
    return new TokenDecoder(decoder);
  }

  /**
   * Verifies a token.
   *
   * @throws RefusedToken if it is not good
   * @throws KeysUnavailable if nobody can tell, because the issuer does not answer
   */
  @Override
  public Jwt decode(String token) {
    try {
      return decoder.decode(token);
    } catch (JwtValidationException invalid) {
      throw new RefusedToken(
          String.valueOf(invalid.getErrors().iterator().next().getDescription()));
    } catch (JwtException unverified) {
      boolean isOurs =
          Stream.<Throwable>iterate(unverified, Objects::nonNull, Throwable::getCause)
              .anyMatch(KeySourceException.class::isInstance);
      if (isOurs) {
        throw new KeysUnavailable();
      }
      throw new RefusedToken("the token is not signed by the issuer");
    }
  }

  private static Set<JWSAlgorithm> algorithms(AccessSettings settings) {
    return settings.algorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet());
  }

  private static URL url(URI jwks) {
    try {
      return jwks.toURL();
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw new IllegalArgumentException("tributary.access.jwks-uri must be an http(s) URL", e);
    }
  }
}
