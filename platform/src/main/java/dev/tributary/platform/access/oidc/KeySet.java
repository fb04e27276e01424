package dev.tributary.platform.access.oidc;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's keys. They are asked for when they are old, and when a token names one that is not
 * among them, but for that only once in a while, however many such tokens come. While the issuer
 * does not answer, those that are known go on to be used.
 */
final class KeySet implements JWKSource<SecurityContext> {
  private static final Logger LOG = LoggerFactory.getLogger(KeySet.class);
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration UNKNOWN_KEY = Duration.ofSeconds(30);
  private static final Duration USABLE = Duration.ofHours(4);

  /** Else each waiting request would ask again, one after the other. */
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

  private final URL url;
  private final ResourceRetriever http;
  private final Clock clock;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile @Nullable Known known;
  private Instant failedAt = Instant.MIN;

  KeySet(URL url, ResourceRetriever http, Clock clock) {
    this.url = url;
    this.http = http;
    this.clock = clock;
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    List<JWK> found = selector.select(noOlderThan(FRESH));
    return found.isEmpty() ? selector.select(noOlderThan(UNKNOWN_KEY)) : found;
  }

  private JWKSet noOlderThan(Duration age) throws KeySourceException {
    Known now = known;
    if (now != null && now.isYounger(age, clock.instant())) {
      return now.keys();
    }
    fetching.lock();
    try {
      return fetchUnlessDone(age);
    } finally {
      fetching.unlock();
    }
  }

  private JWKSet fetchUnlessDone(Duration age) throws KeySourceException {
    Known before = known;
    Instant now = clock.instant();
    if (before != null && before.isYounger(age, now)) {
      return before.keys();
    }
    if (now.isAfter(failedAt.plus(AFTER_FAILURE))) {
      try {
        var fetched = new Known(JWKSet.parse(http.retrieveResource(url).getContent()), now);
        known = fetched;
        return fetched.keys();
      } catch (IOException | ParseException failure) {
        failedAt = clock.instant();
        LOG.warn("the issuer's keys could not be fetched: {}", failure.getClass().getName());
      }
    }
    if (before != null && before.isYounger(USABLE, now)) {
      return before.keys();
    }
    throw new JWKSetUnavailableException("the issuer's keys are not known");
  }

  private record Known(JWKSet keys, Instant at) {
    boolean isYounger(Duration age, Instant now) {
      return now.isBefore(at.plus(age));
    }
  }
}
