package dev.tributary.merge.profile.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which year, month or day may be unknown: {@code 1990-05-04}, {@code --05-04}, {@code
 * 1990}.
 */
public record PartialDate(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day)
    implements Value {

  private static final Pattern FORM =
      Pattern.compile("(?:(\\d{4})|-)(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:T.*)?");

  /** Reads ISO 8601, a time of day being ignored; null if it is none. */
  public static @Nullable PartialDate parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return null;
    }
    PartialDate date =
        new PartialDate(number(form.group(1)), number(form.group(2)), number(form.group(3)));
    return date.isPossible() ? date : null;
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  private boolean isPossible() {
    boolean known = year != null || month != null;
    boolean monthFits = month == null || (month >= 1 && month <= 12);
    return known && monthFits && (day == null || month == null || dayFits(month, day));
  }

  private boolean dayFits(int inMonth, int theDay) {
    int leapYear = 2000;
    int inYear = year == null ? leapYear : year;
    return theDay >= 1 && theDay <= YearMonth.of(inYear, inMonth).lengthOfMonth();
  }

  @Override
  public Likeness like(Value that) {
    return that instanceof PartialDate date ? like(date) : Likeness.UNLIKE;
  }

  /** Dates that know different parts complete each other: 1990 and 4 May. */
  Likeness like(PartialDate that) {
    if (equals(that)) {
      return Likeness.EQUAL;
    }
    if (differ(year, that.year) || differ(month, that.month) || differ(day, that.day)) {
      return Likeness.UNLIKE;
    }
    return completedBy(that).equals(that) ? Likeness.COARSER : Likeness.FINER;
  }

  @Override
  public Value completedBy(Value that) {
    return that instanceof PartialDate date ? completedBy(date) : this;
  }

  private PartialDate completedBy(PartialDate that) {
    return new PartialDate(
        year == null ? that.year : year,
        month == null ? that.month : month,
        day == null ? that.day : day);
  }

  private static boolean differ(@Nullable Integer one, @Nullable Integer other) {
    return one != null && other != null && !one.equals(other);
  }

  /** The first day that it can mean; null without a year. */
  public @Nullable LocalDate firstDay() {
    if (year == null) {
      return null;
    }
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day that it can mean; null without a year. */
  @Nullable LocalDate lastDay() {
    if (year == null) {
      return null;
    }
    YearMonth last = YearMonth.of(year, month == null ? 12 : month);
    return day == null ? last.atEndOfMonth() : last.atDay(day);
  }

  boolean isOverOn(LocalDate today) {
    LocalDate last = lastDay();
    return last != null && last.isBefore(today);
  }

  @Override
  public String normal() {
    return toString();
  }

  @Override
  public Set<String> slots() {
    return Set.of("=" + normal());
  }
}
