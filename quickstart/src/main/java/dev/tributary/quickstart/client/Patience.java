package dev.tributary.quickstart.client;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

/** Waits as long as a server asks for, within bounds (RFC 9110, section 10.2.3). */
final class Patience {
  private static final Duration ALL_IN_ALL = Duration.ofSeconds(60);
  private static final Duration UNLESS_TOLD = Duration.ofSeconds(1);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  private final Consumer<Duration> waits;
  private Duration left = ALL_IN_ALL;

  /**
   * @param waits told before each wait how long it will have waited in all
   */
  Patience(Consumer<Duration> waits) {
    this.waits = waits;
  }

  /** Returns, after the wait, whether to ask again; at once if not. */
  boolean waitsAfter(HttpResponse<?> response) throws InterruptedException {
    Optional<Duration> wait = asked(response).filter(asked -> asked.compareTo(left) <= 0);
    if (wait.isPresent()) {
      left = left.minus(wait.get());
      waits.accept(ALL_IN_ALL.minus(left));
      Thread.sleep(wait.get());
    }
    return wait.isPresent();
  }

  private static Optional<Duration> asked(HttpResponse<?> response) {
    Optional<Duration> told =
        response.headers().firstValue("Retry-After").flatMap(wait -> read(wait, response));
    return switch (response.statusCode()) {
      case TOO_MANY_REQUESTS -> told.or(() -> Optional.of(UNLESS_TOLD));
      case UNAVAILABLE -> told;
      default -> Optional.empty();
    };
  }

  /** Never zero, so that there is an end to asking. */
  private static Optional<Duration> read(String wait, HttpResponse<?> response) {
    try {
      Duration asked =
          wait.chars().allMatch(Character::isDigit)
              ? Duration.ofSeconds(Long.parseLong(wait))
              : Duration.between(dateOf(response), date(wait));
      return Optional.of(asked.compareTo(UNLESS_TOLD) < 0 ? UNLESS_TOLD : asked);
    } catch (NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** By the server's clock, which is the one that it means. */
  private static ZonedDateTime dateOf(HttpResponse<?> response) {
    return date(response.headers().firstValue("Date").orElse(""));
  }

  private static ZonedDateTime date(String text) {
    return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
  }
}
