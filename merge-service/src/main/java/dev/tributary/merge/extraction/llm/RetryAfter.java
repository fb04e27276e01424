package dev.tributary.merge.extraction.llm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The header Retry-After of RFC 9110, section 10.2.3, as a duration from now: seconds, with
 * decimals as some servers send them, or a date.
 */
final class RetryAfter {
  /** No server may stop the work for longer by a slip. */
  static final Duration LONGEST = Duration.ofHours(1);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

  private RetryAfter() {}

  /** Zero if the text says nothing, or a time that is over. */
  static Duration of(String header, Clock clock) {
    Duration wait = read(header.strip(), clock);
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  private static Duration read(String header, Clock clock) {
    if (SECONDS.matcher(header).matches()) {
      BigDecimal millis = new BigDecimal(header).movePointRight(3);
      return Duration.ofMillis(millis.setScale(0, RoundingMode.CEILING).longValueExact());
    }
    try {
      var date = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(clock.instant(), date);
    } catch (DateTimeException _) {
      return Duration.ZERO;
    }
  }
}
