package dev.tributary.merge.extraction.patterns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are written out: {@code 12 March 1985}, {@code Mar 12th}, {@code 12.3.1985}, ISO 8601.
 */
final class CalendarWords {
  /** Names in full, and their first three letters; by these they are told apart. */
  static final String WEEKDAY = names(DayOfWeek.values());

  static final String MONTH = names(Month.values()) + "|[Ss]ept";

  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:19|20)\\d\\d";

  /** Without groups. A day and a month in figures with a slash between them could be either. */
  static final String DATE =
      "(?:%2$s-\\d\\d-\\d\\d|%1$s\\.(?:0?[1-9]|1[0-2])\\.(?:%2$s)?|%1$s (?:of )?(?:%3$s)\\b\\.?(?:,? %2$s)?"
              .formatted(DAY, YEAR, MONTH)
          + "|(?:%3$s)\\b\\.? %1$s\\b(?:,? %2$s)?)".formatted(DAY, YEAR, MONTH);

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?");
  private static final Pattern NAMED_MONTH = Pattern.compile("\\b(" + MONTH + ")\\b");
  private static final Pattern NAMED_YEAR = Pattern.compile("\\b" + YEAR + "\\b");
  private static final Pattern NAMED_DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

  private CalendarWords() {}

  /** {@code 1985-03-12}, or {@code --03-12} where no year is written; empty for no day there is. */
  static Optional<String> partial(String date) {
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      return partial(iso.group(1), number(iso, 2), number(iso, 3));
    }
    Matcher dotted = DOTTED.matcher(date);
    if (dotted.matches()) {
      return partial(dotted.group(3), number(dotted, 2), number(dotted, 1));
    }
    String year =
        NAMED_YEAR.matcher(date).results().findFirst().map(MatchResult::group).orElse(null);
    Matcher month = NAMED_MONTH.matcher(date);
    Matcher day = NAMED_DAY.matcher(date);
    return month.find() && day.find()
        ? partial(year, month(month.group(1)).getValue(), Integer.parseInt(day.group()))
        : Optional.empty();
  }

  /** The date itself; without a year the first such date from this one on. */
  static Optional<LocalDate> next(String date, LocalDate from) {
    return partial(date)
        .map(it -> it.startsWith("--") ? next(MonthDay.parse(it), from) : LocalDate.parse(it));
  }

  static DayOfWeek weekday(String name) {
    return named(name, DayOfWeek.values());
  }

  private static LocalDate next(MonthDay day, LocalDate from) {
    int year = from.getYear();
    while (!day.isValidYear(year) || day.atYear(year).isBefore(from)) {
      year++;
    }
    return day.atYear(year);
  }

  private static Optional<String> partial(@Nullable String year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
      return Optional.empty();
    }
    if (year == null) {
      return Optional.of(MonthDay.of(month, day).toString());
    }
    return Year.parse(year).isValidMonthDay(MonthDay.of(month, day))
        ? Optional.of(year + MonthDay.of(month, day).toString().substring(1))
        : Optional.empty();
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }

  private static Month month(String name) {
    return named(name, Month.values());
  }

  private static <T extends Enum<T>> T named(String name, T[] values) {
    String first = name.substring(0, 3).toUpperCase(Locale.ROOT);
    return Arrays.stream(values)
        .filter(it -> it.name().startsWith(first))
        .findFirst()
        .orElseThrow();
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(it -> it.name().toLowerCase(Locale.ROOT))
        .map(it -> "%s%s(?:%s)?".formatted(eitherCase(it), it.substring(1, 3), it.substring(3)))
        .collect(Collectors.joining("|"));
  }

  private static String eitherCase(String name) {
    return "[" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.charAt(0) + "]";
  }
}
