package dev.tributary.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTokensIT {
  private static final Issuer ISSUER = new Issuer();
  private static final GuardedService SERVICE = GuardedService.start(ISSUER);
  private static final String THING = "/things/" + new UUID(1, 1);

  @AfterAll
  static void stop() {
    SERVICE.close();
    ISSUER.close();
  }

  static Stream<Arguments> hostile() throws JOSEException {
    return Stream.of(
        Arguments.of("no token at all", "not-a-token"),
        Arguments.of("alg none", new PlainJWT(ISSUER.claims().build()).serialize()),
        Arguments.of("HS256 with the public key", hmac(ISSUER.ec.toPublicJWK().toJSONString())),
        Arguments.of("RS256 though the set has that key", rs256()),
        Arguments.of("another key of the same name", strangers("ec")),
        Arguments.of("an embedded key", embedded()),
        Arguments.of("a key at another address", jku()),
        Arguments.of("a path for a key", strangers("../../../dev/null")),
        Arguments.of("a signature of zeros", zeros()),
        Arguments.of("an unknown critical header", critical()),
        Arguments.of("another issuer", with(it -> it.issuer("https://evil.example"))),
        Arguments.of("another audience", with(it -> it.audience("somebody"))),
        Arguments.of("no audience", with(it -> it.audience((String) null))),
        Arguments.of("no expiry", with(it -> it.expirationTime(null))),
        Arguments.of(
            "expired 31 s ago", with(it -> it.issueTime(in(-600)).expirationTime(in(-31)))),
        Arguments.of("not valid before 5 min", with(it -> it.notBeforeTime(in(300)))),
        Arguments.of("issued in an hour", with(it -> it.issueTime(in(3600)))),
        Arguments.of("a subject that is no UUID", with(it -> it.subject("postgres"))),
        Arguments.of("a subject in a short form", with(it -> it.subject("1-1-1-1-1"))),
        Arguments.of("no subject", with(it -> it.subject(null))),
        Arguments.of("a logout token", logout()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void is_refused_with_a_problem_that_does_not_repeat_it(String name, String token) {
    HttpResponse<String> answer = SERVICE.send(SERVICE.request(THING, token));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(it -> assertThat(it).startsWith("Bearer error=\"invalid_token\""));
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
    assertThat(answer.body()).contains("urn:tributary:problem:unauthenticated");
    assertThat(answer.body() + answer.headers().map()).doesNotContain(token, "evil");
  }

  @Test
  void a_good_token_tells_who_asks() {
    HttpResponse<String> answer = SERVICE.send(SERVICE.request(THING, ISSUER.good()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(Issuer.MARTA.toString());
  }

  @Test
  void clocks_may_differ_by_half_a_minute() {
    String ended = with(it -> it.issueTime(in(-600)).expirationTime(in(-20)));
    String early = with(it -> it.issueTime(in(20)).notBeforeTime(in(20)));

    HttpResponse<String> slow = SERVICE.send(SERVICE.request(THING, ended));
    HttpResponse<String> fast = SERVICE.send(SERVICE.request(THING, early));

    assertThat(slow.statusCode()).isEqualTo(200);
    assertThat(fast.statusCode()).isEqualTo(200);
  }

  @Test
  void fifty_unknown_keys_cost_one_fetch() {
    try (var issuer = new Issuer();
        var service = GuardedService.start(issuer)) {
      List<String> tokens =
          IntStream.range(0, 50).mapToObj(each -> unknownKey(issuer, "key-" + each)).toList();

      List<Integer> answers =
          tokens.parallelStream()
              .map(token -> service.send(service.request(THING, token)).statusCode())
              .toList();

      assertThat(answers).hasSize(50).containsOnly(401);
      assertThat(issuer.fetches).hasValue(1);
    }
  }

  @Test
  void while_the_issuer_is_away_and_no_key_is_known_nobody_can_tell() {
    try (var issuer = new Issuer();
        var service = GuardedService.start(issuer)) {
      issuer.isDown.set(true);

      HttpResponse<String> answer = service.send(service.request(THING, issuer.good()));

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
      assertThat(answer.body()).contains("urn:tributary:problem:unavailable");
    }
  }

  @Test
  void keys_that_are_known_are_good_while_the_issuer_is_away() {
    try (var issuer = new Issuer();
        var service = GuardedService.start(issuer)) {
      service.send(service.request(THING, issuer.good()));
      issuer.isDown.set(true);

      HttpResponse<String> answer = service.send(service.request(THING, issuer.good()));

      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  private static Date in(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private static String with(java.util.function.UnaryOperator<JWTClaimsSet.Builder> change) {
    return ISSUER.es256(change.apply(ISSUER.claims()));
  }

  private static String hmac(String secret) throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("ec").build();
    return Issuer.signed(header, ISSUER.claims(), new MACSigner(secret));
  }

  private static String rs256() {
    return ISSUER.signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa"), ISSUER.claims());
  }

  private static String strangers(String keyId) throws JOSEException {
    ECKey other = new ECKeyGenerator(Curve.P_256).generate();
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(keyId).build();
    return Issuer.signed(header, ISSUER.claims(), new ECDSASigner(other));
  }

  private static String embedded() throws JOSEException {
    ECKey own = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).jwk(own.toPublicJWK()).build();
    return Issuer.signed(header, ISSUER.claims(), new ECDSASigner(own));
  }

  private static String jku() throws JOSEException {
    ECKey own = new ECKeyGenerator(Curve.P_256).keyID("own").generate();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .keyID("own")
            .jwkURL(URI.create("https://evil.example/jwks"))
            .build();
    return Issuer.signed(header, ISSUER.claims(), new ECDSASigner(own));
  }

  private static String critical() {
    return ISSUER.signed(
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .keyID("ec")
            .criticalParams(Set.of("exp2"))
            .customParam("exp2", 1),
        ISSUER.claims());
  }

  private static String logout() {
    return ISSUER.signed(
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .keyID("ec")
            .type(new com.nimbusds.jose.JOSEObjectType("logout+jwt")),
        ISSUER.claims());
  }

  private static String zeros() {
    String token = ISSUER.good();
    return token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(86);
  }

  private static String unknownKey(Issuer issuer, String keyId) {
    return issuer.signed(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(keyId), issuer.claims());
  }
}
