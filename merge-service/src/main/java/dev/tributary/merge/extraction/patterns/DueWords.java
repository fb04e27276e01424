package dev.tributary.merge.extraction.patterns;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When something is to be done, as English says it: a day, and perhaps a time behind it. */
final class DueWords {
  private static final String TIME =
      "(?:\\s+at\\s+(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?(?:\\s?(?<half>[ap]\\.?m\\b\\.?))?"
          + "(?:\\s?(?:h|o['’]clock)\\b)?(?![\\d:.]\\d))?";
  private static final Pattern DUE =
      Pattern.compile(
          ("(?<!\\S)(?:(?<relative>(?i:today|tomorrow))|(?i:on|by|before|every|next|this)\\s+"
                  + "(?:(?<weekday>(?i:(?:every|next|this)\\s+)?(?:%s))|(?<date>%s))"
                  + "|(?i:in\\s+(?<count>\\d{1,2}|a|one|two|three|four|six)\\s+(?<unit>days?|weeks?|months?)))"
                  + "(?![\\p{L}\\p{N}])"
                  + TIME)
              .formatted(CalendarWords.WEEKDAY, CalendarWords.DATE));
  private static final Map<String, Integer> COUNTS =
      Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "six", 6);
  private static final int NOON = 12;

  private final MatchResult match;
  private final LocalDate written;

  private DueWords(MatchResult match, LocalDate written) {
    this.match = match;
    this.written = written;
  }

  /** The only such words of a text; empty if there are none, or several. */
  static Optional<DueWords> in(String text, LocalDate written) {
    Matcher matcher = DUE.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    MatchResult first = matcher.toMatchResult();
    return matcher.find() ? Optional.empty() : Optional.of(new DueWords(first, written));
  }

  /** Whether a text has words of this kind at all. */
  static boolean areIn(String text) {
    return DUE.matcher(text).find();
  }

  int start() {
    return match.start();
  }

  int end() {
    return match.end();
  }

  /** {@code 2027-05-14} or {@code 2027-05-14T16:30}; empty for what no calendar or clock has. */
  Optional<String> due() {
    try {
      return day()
          .map(it -> match.group("hour") == null ? it.toString() : it.atTime(time()).toString());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** RRULE value, where it recurs. */
  @Nullable String recurrence() {
    String weekday = match.group("weekday");
    return weekday != null && isEvery()
        ? "FREQ=WEEKLY;BYDAY=" + lastWord(weekday).name().substring(0, 2)
        : null;
  }

  private boolean isEvery() {
    return match.group().toLowerCase(Locale.ROOT).contains("every");
  }

  private Optional<LocalDate> day() {
    String relative = match.group("relative");
    if (relative != null) {
      return Optional.of(written.plusDays(relative.equalsIgnoreCase("today") ? 0 : 1));
    }
    String weekday = match.group("weekday");
    if (weekday != null) {
      return Optional.of(day(weekday.toLowerCase(Locale.ROOT)));
    }
    String date = match.group("date");
    return date == null ? Optional.of(later()) : CalendarWords.next(date, written);
  }

  /** Strictly after the note; "next" is that of the next Monday-to-Sunday week. */
  private LocalDate day(String weekday) {
    DayOfWeek day = lastWord(weekday);
    return match.group().toLowerCase(Locale.ROOT).contains("next")
        ? written
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .with(TemporalAdjusters.nextOrSame(day))
        : written.with(TemporalAdjusters.next(day));
  }

  private LocalDate later() {
    String count = match.group("count").toLowerCase(Locale.ROOT);
    int number = COUNTS.containsKey(count) ? COUNTS.get(count) : Integer.parseInt(count);
    return switch (match.group("unit").toLowerCase(Locale.ROOT).charAt(0)) {
      case 'd' -> written.plusDays(number);
      case 'w' -> written.plusWeeks(number);
      default -> written.plusMonths(number);
    };
  }

  private LocalTime time() {
    int hour = Integer.parseInt(match.group("hour"));
    String minute = match.group("minute");
    String half = match.group("half");
    // Nobody says at five in the morning like that, nor always at five in the afternoon.
    if (half == null && minute == null && hour <= NOON) {
      throw new DateTimeException("which half of the day is not said");
    }
    if (half != null) {
      if (hour < 1 || hour > NOON) {
        throw new DateTimeException("no such hour");
      }
      hour = hour % NOON + (half.charAt(0) == 'p' ? NOON : 0);
    }
    return LocalTime.of(hour, minute == null ? 0 : Integer.parseInt(minute));
  }

  private static DayOfWeek lastWord(String weekday) {
    return CalendarWords.weekday(weekday.replaceFirst(".*\\s", ""));
  }
}
