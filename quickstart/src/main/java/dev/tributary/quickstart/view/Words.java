package dev.tributary.quickstart.view;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Codes, values and quotes as people read them. */
final class Words {
  private static final Pattern DAY_OF_ANY_YEAR =
      Pattern.compile("(?<![\\w-])--\\d\\d-\\d\\d(?![\\w-])");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private Words() {}

  static String of(String code) {
    return code.replace('_', ' ');
  }

  /** Values as they are, but with dates without a year, {@code --06-09}, as 9 June. */
  static String value(String values) {
    return DAY_OF_ANY_YEAR.matcher(values).replaceAll(date -> day(date.group()));
  }

  private static String day(String date) {
    try {
      return MonthDay.parse(date).format(DAY);
    } catch (DateTimeParseException e) {
      // Looks like a date and is none.
      return date;
    }
  }

  static String quoted(String quote) {
    return "“" + quote + "”";
  }
}
