package dev.tributary.platform.access.oidc;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose pages may call from a browser.
 *
 * @param allowedOrigins such as {@code https://notes.example}; none unless given
 */
@ConfigurationProperties("tributary.http")
record CorsSettings(@DefaultValue List<String> allowedOrigins) {}
