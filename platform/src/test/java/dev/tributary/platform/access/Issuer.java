package dev.tributary.platform.access;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A key set server that counts how often it is asked, and signs whatever a test wants. */
final class Issuer implements AutoCloseable {
  static final UUID MARTA = UUID.fromString("5a1d9f7e-0c7a-4f0e-9a55-3f5c5f2b1a01");

  final ECKey ec;
  final RSAKey rsa;
  final AtomicInteger fetches = new AtomicInteger();
  final AtomicBoolean isDown = new AtomicBoolean();
  private final HttpServer server;

  Issuer() {
    try {
      ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
      rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] keys =
        new JWKSet(java.util.List.of(ec, rsa)).toString().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/jwks",
        exchange -> {
          try (exchange) {
            fetches.incrementAndGet();
            exchange.sendResponseHeaders(isDown.get() ? 503 : 200, keys.length);
            exchange.getResponseBody().write(keys);
          }
        });
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Claims that are good. */
  JWTClaimsSet.Builder claims() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(url())
        .audience("authenticated")
        .subject(MARTA.toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(600)));
  }

  String good() {
    return es256(claims());
  }

  String es256(JWTClaimsSet.Builder claims) {
    return signed(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec"), claims);
  }

  String signed(JWSHeader.Builder header, JWTClaimsSet.Builder claims) {
    JWSHeader built = header.build();
    try {
      Algorithm algorithm = built.getAlgorithm();
      JWSSigner signer =
          JWSAlgorithm.Family.RSA.contains(algorithm) ? new RSASSASigner(rsa) : new ECDSASigner(ec);
      return signed(built, claims, signer);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String signed(JWSHeader header, JWTClaimsSet.Builder claims, JWSSigner signer) {
    try {
      var token = new SignedJWT(header, claims.build());
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
