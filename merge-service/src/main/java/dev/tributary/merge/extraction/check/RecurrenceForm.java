package dev.tributary.merge.extraction.check;

import dev.tributary.merge.extraction.Rejection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings recurrence rules into the form of RFC 5545, section 3.3.10. Nothing recurs within the
 * hour: that is no reminder.
 */
final class RecurrenceForm {
  private static final Map<String, Pattern> PARTS =
      Map.ofEntries(
          Map.entry("FREQ", Pattern.compile("HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY")),
          Map.entry("UNTIL", Pattern.compile("\\d{8}(T\\d{6}Z?)?")),
          Map.entry("COUNT", Pattern.compile("[1-9]\\d{0,5}")),
          Map.entry("INTERVAL", Pattern.compile("[1-9]\\d{0,3}")),
          Map.entry("BYSECOND", list("[0-5]?\\d|60")),
          Map.entry("BYMINUTE", list("[0-5]?\\d")),
          Map.entry("BYHOUR", list("[01]?\\d|2[0-3]")),
          Map.entry("BYDAY", list("([+-]?[1-5]?\\d)?(MO|TU|WE|TH|FR|SA|SU)")),
          Map.entry("BYMONTHDAY", list("[+-]?(0?[1-9]|[12]\\d|3[01])")),
          Map.entry("BYYEARDAY", list("[+-]?([1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])")),
          Map.entry("BYWEEKNO", list("[+-]?(0?[1-9]|[1-4]\\d|5[0-3])")),
          Map.entry("BYMONTH", list("0?[1-9]|1[0-2]")),
          Map.entry("BYSETPOS", list("[+-]?([1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])")),
          Map.entry("WKST", Pattern.compile("MO|TU|WE|TH|FR|SA|SU")));

  private RecurrenceForm() {}

  /** The rule in capitals, without the name of its property. */
  static String of(String rule) throws Rejected {
    String value = rule.toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "").replaceFirst(";$", "");
    Map<String, String> parts = new HashMap<>();
    for (String part : value.split(";", -1)) {
      String[] sides = part.split("=", -1);
      if (sides.length != 2 || !isPart(sides[0], sides[1]) || parts.put(sides[0], "") != null) {
        throw new Rejected(Rejection.BAD_RECURRENCE);
      }
    }
    if (!parts.containsKey("FREQ") || parts.containsKey("COUNT") && parts.containsKey("UNTIL")) {
      throw new Rejected(Rejection.BAD_RECURRENCE);
    }
    return value;
  }

  private static boolean isPart(String name, String value) {
    Pattern pattern = PARTS.get(name);
    return pattern != null && pattern.matcher(value).matches();
  }

  private static Pattern list(String item) {
    return Pattern.compile("(?:" + item + ")(?:,(?:" + item + "))*");
  }
}
