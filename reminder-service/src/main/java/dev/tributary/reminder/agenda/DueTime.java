package dev.tributary.reminder.agenda;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is to be reminded, on the clock of the place where they are.
 *
 * @param time null if a note says the day only
 */
public record DueTime(LocalDate date, @Nullable LocalTime time) {
  /**
   * Reads a local date ({@code 2026-03-06}) or date and time ({@code 2026-03-30T09:00}).
   *
   * @throws DateTimeException if the text is neither, or names a day that there is not
   */
  public static DueTime of(String text) {
    if (text.indexOf('T') < 0) {
      return new DueTime(LocalDate.parse(text), null);
    }
    LocalDateTime local = LocalDateTime.parse(text);
    return new DueTime(local.toLocalDate(), local.toLocalTime());
  }

  /**
   * The instant. Where clocks are put back, a time that comes twice is the first of both; where
   * they are put forward, one that does not come is read with the offset of before (RFC 5545,
   * section 3.3.5), which is what {@link ZonedDateTime#of} does.
   *
   * @param morning the hour of a day without one
   */
  public Instant instant(ZoneId zone, LocalTime morning) {
    return ZonedDateTime.of(date, time == null ? morning : time, zone).toInstant();
  }

  /**
   * Whether what happened then was this occurrence. A day is one occurrence, so that another
   * morning hour does not bring it a second time.
   */
  boolean isOccurrence(Instant then, ZoneId zone, LocalTime morning) {
    return time == null
        ? then.atZone(zone).toLocalDate().equals(date)
        : then.equals(instant(zone, morning));
  }

  /** The text form that {@link #of} reads. */
  @Override
  public String toString() {
    return time == null ? date.toString() : date.atTime(time).toString();
  }
}
