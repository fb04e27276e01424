package dev.tributary.merge.extraction.check;

import dev.tributary.merge.extraction.Rejection;
import dev.tributary.merge.profile.value.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of which the year, or month and day, may be missing: ISO 8601, without a year --MM-DD. */
final class PartialDates {
  private static final Pattern LEADING =
      Pattern.compile(
          "(--\\d\\d-\\d\\d|\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)(?![\\w-]).*", Pattern.DOTALL);

  private PartialDates() {}

  /** The date, without a time of day. */
  static String since(String text) throws Rejected {
    if (PartialDate.parse(text) == null) {
      throw new Rejected(Rejection.BAD_DATE);
    }
    return text.split("T", 2)[0];
  }

  /** The date with which a value begins; empty if it does not. */
  static String leading(String value) throws Rejected {
    Matcher matcher = LEADING.matcher(value);
    return matcher.matches() ? since(matcher.group(1)) : "";
  }
}
