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
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Vouches for anybody, so that a developer needs no identity provider. It is reachable from this
 * machine only, and its key (ES256) is made at each start and never leaves this process.
 */
public final class DevelopmentIssuer implements AutoCloseable {
  private static final String AUDIENCE = "authenticated";
  private static final String KEY_SET = "/jwks";
  private static final String TOKENS = "/token";
  private static final Duration VALIDITY = Duration.ofHours(1);

  private final ECKey key;
  private final HttpServer server;
  private final Clock clock;
  private final String secret = Passwords.random();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private DevelopmentIssuer(ECKey key, HttpServer server, Clock clock) {
    this.key = key;
    this.server = server;
    this.clock = clock;
  }

  /** Starts it on a free port. */
  public static DevelopmentIssuer start(Clock clock, IdSource ids) {
    return start(clock, ids, 0);
  }

  /**
   * Starts it.
   *
   * @param wantedPort 0 for any; where it is taken, it is another one
   */
  public static DevelopmentIssuer start(Clock clock, IdSource ids, int wantedPort) {
    try {
      ECKey key = new ECKeyGenerator(Curve.P_256).keyID(ids.next().toString()).generate();
      InetAddress here = InetAddress.getByName("127.0.0.1");
      int port = FreePorts.preferring(wantedPort);
      HttpServer server = HttpServer.create(new InetSocketAddress(here, port), 0);
      var issuer = new DevelopmentIssuer(key, server, clock);
      issuer.serve();
      return issuer;
    } catch (JOSEException e) {
      throw new IllegalStateException("this JVM cannot make an ES256 key", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the development issuer did not start", e);
    }
  }

  private void serve() {
    byte[] keySet = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
    server.setExecutor(threads);
    server.createContext(KEY_SET, exchange -> answer(exchange, keySet));
    server.createContext(TOKENS, new TokenEndpoint(this::issue, secret));
    server.start();
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

  /** Where programs of this machine that know {@link #tokenSecret} get tokens. */
  public URI tokens() {
    return URI.create(issuer() + TOKENS);
  }

  /** Another one after each start. */
  public String tokenSecret() {
    return secret;
  }

  /** A token that is good for an hour. */
  public String tokenFor(UserId user) {
    return issue(user).text();
  }

  private IssuedToken issue(UserId user) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant expiry = now.plus(VALIDITY);
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(AUDIENCE)
            .subject(user.toString())
            .claim("role", "authenticated")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(expiry))
            .build();
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, claims);
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("this JVM cannot sign with ES256", e);
    }
    return new IssuedToken(token.serialize(), expiry);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
