package dev.tributary.platform.limits.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a caller may send.
 *
 * @param maxRequestBytes the largest body; the default holds the largest note as Base64
 * @param requestsPerSecond of one caller, over time
 * @param burst of one caller, at once
 */
@ConfigurationProperties("tributary.http")
record RequestLimits(
    @DefaultValue("360000") int maxRequestBytes,
    @DefaultValue("100") long requestsPerSecond,
    @DefaultValue("400") long burst) {}
