package dev.tributary.quickstart.embedded;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/**
 * Vouches for anybody, so that a developer needs no identity provider. It is reachable from this
 * machine only, and its key (ES256) is made at each start and never leaves this process.
 */
final class DevelopmentIssuer implements AutoCloseable {
  private static final String AUDIENCE = "authenticated";
  private static final Duration VALIDITY = Duration.ofHours(1);

  private final ECKey key;
  private final LoopbackServer server;
  private final Clock clock;

  private DevelopmentIssuer(ECKey key, LoopbackServer server, Clock clock) {
    this.key = key;
    this.server = server;
    this.clock = clock;
  }

  static DevelopmentIssuer start(Clock clock, IdSource ids) throws JOSEException {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID(ids.next().toString()).generate();
    byte[] keySet = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    LoopbackServer server = LoopbackServer.start("/jwks", exchange -> answer(exchange, keySet));
    return new DevelopmentIssuer(key, server, clock);
  }

  private static void answer(HttpExchange exchange, byte[] keySet) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
      exchange.sendResponseHeaders(200, keySet.length);
      exchange.getResponseBody().write(keySet);
    }
  }

  String issuer() {
    return server.uri().toString();
  }

  URI jwks() {
    return server.uri().resolve("/jwks");
  }

  /** A token that is good for an hour. */
  String tokenFor(UserId user) {
    Instant now = clock.instant();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(AUDIENCE)
            .subject(user.toString())
            .claim("role", "authenticated")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(VALIDITY)))
            .build();
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, claims);
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("this JVM cannot sign with ES256", e);
    }
    return token.serialize();
  }

  @Override
  public void close() {
    server.close();
  }
}
