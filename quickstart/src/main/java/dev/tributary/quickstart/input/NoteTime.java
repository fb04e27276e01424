package dev.tributary.quickstart.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/** When a note was written, as people write it. */
public final class NoteTime {
  /** Each part after the date may be missing. */
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss[.SSSSSS][.SSS]][XXX][XX]]")
          .withResolverStyle(ResolverStyle.STRICT);

  private NoteTime() {}

  /**
   * Reads an ISO 8601 instant, a local date and time, or a date, which means its beginning.
   *
   * @param zone of times that name no offset
   * @throws InvalidInput if it is none of them, or a clock in that zone never showed it
   */
  public static Instant read(String text, ZoneId zone) {
    return instant(parse(text), zone).truncatedTo(ChronoUnit.MICROS);
  }

  private static TemporalAccessor parse(String text) {
    try {
      return FORMAT.parseBest(
          text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    } catch (DateTimeParseException e) {
      throw new InvalidInput(
          "“%s” is no time.".formatted(text),
          "Write it like 2026-03-02T18:12:00Z, 2026-03-02T18:12 or 2026-03-02.");
    }
  }

  private static Instant instant(TemporalAccessor time, ZoneId zone) {
    return switch (time) {
      case OffsetDateTime exact -> exact.toInstant();
      case LocalDateTime local -> instant(local, zone);
      case LocalDate date -> date.atStartOfDay(zone).toInstant();
      // parseBest yields nothing else.
      case TemporalAccessor other -> instant(LocalDateTime.from(other), zone);
    };
  }

  /** Of a time that clocks showed twice, the first. */
  private static Instant instant(LocalDateTime local, ZoneId zone) {
    if (zone.getRules().getValidOffsets(local).isEmpty()) {
      throw new InvalidInput(
          "Clocks in %s never showed %s: they were put forward then.".formatted(zone, local),
          "Give another time, or one with an offset such as 2026-03-02T18:12+01:00.");
    }
    return local.atZone(zone).toInstant();
  }

  /**
   * Reads the name of a time zone.
   *
   * @throws InvalidInput if there is no such zone
   */
  public static ZoneId zone(String text) {
    try {
      ZoneId zone = ZoneId.of(text.strip());
      if (ZoneId.getAvailableZoneIds().contains(zone.getId())) {
        return zone;
      }
    } catch (DateTimeException e) {
      // Falls through: it is refused like an offset, which says nothing about summer.
    }
    throw new InvalidInput(
        "“%s” is no time zone.".formatted(text), "Give an IANA name such as Europe/Berlin.");
  }

  /**
   * A machine's own time zone by its name.
   *
   * @throws InvalidInput if it has none, but only an offset
   */
  public static ZoneId named(ZoneId machines) {
    return machines.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone(machines.getId());
  }

  /** A date and time in a zone, to the minute, for people. */
  public static String show(Instant time, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(time, zone);
    LocalTime clock = local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return local.toLocalDate() + " " + clock;
  }
}
