package dev.tributary.merge.profile.errand;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A local day, perhaps with a time, in the zone of the author. */
public record Due(LocalDate day, @Nullable LocalTime time, ZoneId zone) {

  /** Reads {@code 2026-03-06} or {@code 2026-03-06T09:00}; null if there is none. */
  public static @Nullable Due parse(@Nullable String text, ZoneId zone) {
    if (text == null) {
      return null;
    }
    int cut = text.indexOf('T');
    try {
      return cut < 0
          ? new Due(LocalDate.parse(text), null, zone)
          : new Due(
              LocalDate.parse(text.substring(0, cut)),
              LocalTime.parse(text.substring(cut + 1)),
              zone);
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }

  /** One instant, or one day where either has no time. */
  public boolean isSameMomentAs(Due that) {
    if (time == null || that.time == null) {
      return day.equals(that.day);
    }
    return day.atTime(time)
        .atZone(zone)
        .toInstant()
        .equals(that.day.atTime(that.time).atZone(that.zone).toInstant());
  }

  public boolean isTimed() {
    return time != null;
  }

  /** This day, at the hour of the earlier one if no other is given. */
  public Due keepingTimeOf(@Nullable Due earlier) {
    return time != null || earlier == null ? this : new Due(day, earlier.time, zone);
  }

  public String text() {
    return time == null ? day.toString() : day.atTime(time).toString();
  }
}
