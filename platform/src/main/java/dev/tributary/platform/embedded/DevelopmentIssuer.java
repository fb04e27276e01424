package dev.tributary.platform.embedded;

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
import com.sun.net.httpserver.HttpServer;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
public final class DevelopmentIssuer implements AutoCloseable {
  private static final String AUDIENCE = "authenticated";
  private static final String KEY_SET = "/jwks";
  private static final Duration VALIDITY = Duration.ofHours(1);

  private final ECKey key;
  private final HttpServer server;
  private final Clock clock;

  private DevelopmentIssuer(ECKey key, HttpServer server, Clock clock) {
    this.key = key;
    this.server = server;
    this.clock = clock;
  }

  /** Starts it on a free port. */
  public static DevelopmentIssuer start(Clock clock, IdSource ids) {
    try {
      ECKey key = new ECKeyGenerator(Curve.P_256).keyID(ids.next().toString()).generate();
      byte[] keySet = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      HttpServer server = HttpServer.create(address, 0);
      server.createContext(KEY_SET, exchange -> answer(exchange, keySet));
      server.start();
      return new DevelopmentIssuer(key, server, clock);
    } catch (JOSEException e) {
      throw new IllegalStateException("this JVM cannot make an ES256 key", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the development issuer did not start", e);
    }
  }

  private static void answer(HttpExchange exchange, byte[] keySet) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
      exchange.sendResponseHeaders(200, keySet.length);
      exchange.getResponseBody().write(keySet);
    }
  }

  /** The {@code iss} of its tokens. */
  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Where its key set is. */
  public URI jwks() {
    return URI.create(issuer() + KEY_SET);
  }

  /** A token that is good for an hour. */
  public String tokenFor(UserId user) {
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
    server.stop(0);
  }
}
