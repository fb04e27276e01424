package dev.tributary.platform.access.oidc;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted.
 *
 * @param issuer the {@code iss} that a token must carry
 * @param jwksUri where the issuer publishes its keys
 * @param audience the {@code aud} that a token must name
 * @param algorithms signature algorithms, of RFC 7518
 */
@ConfigurationProperties("tributary.access")
record AccessSettings(
    String issuer,
    URI jwksUri,
    @DefaultValue("authenticated") String audience,
    @DefaultValue("ES256") List<String> algorithms) {}
