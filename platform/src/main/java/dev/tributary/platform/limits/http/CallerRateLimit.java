package dev.tributary.platform.limits.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.tributary.platform.problem.ProblemDocument;
import dev.tributary.platform.problem.ProblemType;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each caller a bucket of requests that fills again, in this process. A caller who has been
 * away for longer than a bucket takes to fill is forgotten, which changes nothing for them.
 */
final class CallerRateLimit extends OncePerRequestFilter {
  private static final int MOST_CALLERS = 100_000;

  private final LoadingCache<String, Bucket> buckets;

  CallerRateLimit(RequestLimits limits) {
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofSeconds(limits.burst() / limits.requestsPerSecond() + 1))
            .build(caller -> full(limits));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Principal caller = request.getUserPrincipal();
    if (caller == null) {
      chain.doFilter(request, response);
      return;
    }
    ConsumptionProbe probe = buckets.get(caller.getName()).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
    } else {
      refuse(response, Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private static Bucket full(RequestLimits limits) {
    return Bucket.builder()
        .addLimit(limit ->
            limit
                .capacity(limits.burst())
                .refillGreedy(limits.requestsPerSecond(), Duration.ofSeconds(1)))
        .build();
  }

  private static void refuse(HttpServletResponse response, Duration wait) throws IOException {
    // Whole seconds (RFC 9110, section 10.2.3), and never 0.
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
    Refusal.write(
        response,
        ProblemDocument.of(
            ProblemType.TOO_MANY_REQUESTS,
            "these are more requests than you may send: wait as the header Retry-After says"));
  }
}
