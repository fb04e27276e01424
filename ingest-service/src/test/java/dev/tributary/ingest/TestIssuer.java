package dev.tributary.ingest;

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
import com.sun.net.httpserver.HttpServer;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** An identity provider that knows everybody: it signs tokens and publishes its key. */
final class TestIssuer {
  private static final TestIssuer RUNNING = start();

  private final ECKey key;
  private final String address;

  private TestIssuer(ECKey key, String address) {
    this.key = key;
    this.address = address;
  }

  static TestIssuer running() {
    return RUNNING;
  }

  private static TestIssuer start() {
    try {
      ECKey key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
      byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/keys",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            try (OutputStream body = exchange.getResponseBody()) {
              body.write(keys);
            }
          });
      server.start();
      return new TestIssuer(key, "http://127.0.0.1:" + server.getAddress().getPort());
    } catch (IOException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String issuer() {
    return address;
  }

  String jwksUri() {
    return address + "/keys";
  }

  /** A token that is good for some minutes. */
  String tokenOf(UserId user) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(address)
            .audience("authenticated")
            .subject(user.toString())
            .claim("role", "authenticated")
            .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(10))))
            .build();
    var token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("test").build(), claims);
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }
}
