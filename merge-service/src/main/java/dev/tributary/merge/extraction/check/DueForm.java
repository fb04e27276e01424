package dev.tributary.merge.extraction.check;

import dev.tributary.merge.extraction.Rejection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Brings due dates and times into the author's local form without offset or fraction. */
final class DueForm {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?");
  private static final Pattern OFFSET = Pattern.compile("Z|[+-]\\d\\d:\\d\\d");
  private static final Pattern LOCAL = Pattern.compile(DATE + "[T ]" + TIME);
  private static final Pattern WITH_OFFSET = Pattern.compile(LOCAL + "(" + OFFSET + ")");

  private final ZoneId zone;

  DueForm(ZoneId zone) {
    this.zone = zone;
  }

  /** {@code 2026-03-06} or {@code 2026-03-30T09:00[:ss]}. */
  String of(String due) throws Rejected {
    try {
      if (DATE.matcher(due).matches()) {
        return LocalDate.parse(due).toString();
      }
      return local(due).truncatedTo(ChronoUnit.SECONDS).toString();
    } catch (DateTimeException _) {
      throw new Rejected(Rejection.BAD_DATE);
    }
  }

  private LocalDateTime local(String due) throws Rejected {
    String iso = due.replace(' ', 'T');
    if (LOCAL.matcher(iso).matches()) {
      return LocalDateTime.parse(iso);
    }
    if (WITH_OFFSET.matcher(iso).matches()) {
      return OffsetDateTime.parse(iso).atZoneSameInstant(zone).toLocalDateTime();
    }
    throw new Rejected(Rejection.BAD_DATE);
  }
}
