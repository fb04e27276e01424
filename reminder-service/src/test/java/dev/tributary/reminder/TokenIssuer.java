package dev.tributary.reminder;

import com.sun.net.httpserver.HttpServer;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.Base64;

/** Issues ES256 tokens (RFC 7518, section 3.4) and publishes its key, as an identity provider. */
final class TokenIssuer implements AutoCloseable {
  private static final String KEY_ID = "reminders";
  private static final int COORDINATE_BYTES = 32;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final HttpServer server;
  private final KeyPair keys;
  private final Clock clock;

  private TokenIssuer(HttpServer server, KeyPair keys, Clock clock) {
    this.server = server;
    this.keys = keys;
    this.clock = clock;
  }

  static TokenIssuer start(Clock clock) {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var issuer = new TokenIssuer(server, generator.generateKeyPair(), clock);
      issuer.publish();
      return issuer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void publish() {
    byte[] keySet = keySet().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/keys",
        exchange -> {
          try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keySet.length);
            exchange.getResponseBody().write(keySet);
          }
        });
    server.start();
  }

  private String keySet() {
    var point = ((ECPublicKey) keys.getPublic()).getW();
    return """
    {"keys":[{"kty":"EC","crv":"P-256","alg":"ES256","use":"sig","kid":"%s","x":"%s","y":"%s"}]}\
    """
        .formatted(KEY_ID, coordinate(point.getAffineX()), coordinate(point.getAffineY()));
  }

  private static String coordinate(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[COORDINATE_BYTES];
    int length = Math.min(bytes.length, COORDINATE_BYTES);
    System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
    return BASE64.encodeToString(fixed);
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String keySetUri() {
    return issuer() + "/keys";
  }

  String tokenOf(UserId user) {
    String header =
        """
        {"alg":"ES256","typ":"JWT","kid":"%s"}\
        """
            .formatted(KEY_ID);
    String claims =
        """
        {"iss":"%s","aud":"authenticated","sub":"%s","exp":%d}\
        """
            .formatted(issuer(), user, clock.instant().plusSeconds(300).getEpochSecond());
    String signed = encode(header) + "." + encode(claims);
    return signed + "." + signatureOf(signed);
  }

  private static String encode(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private String signatureOf(String text) {
    try {
      var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(keys.getPrivate());
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
