package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.input.NoteTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When and where a note was written. */
final class TimeOptions {
  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = {
        "When it was written: 2026-03-02T18:12:00Z, or the author's time 2026-03-02T18:12,",
        "or a date, which means its beginning. Default: now."
      })
  private @Nullable String at;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "The author's time zone, such as Europe/Berlin. Default: this machine's.")
  private @Nullable String zone;

  ZoneId zone(ZoneId otherwise) {
    return zone == null ? NoteTime.named(otherwise) : NoteTime.zone(zone);
  }

  /** None where nothing was said. */
  Optional<Instant> at(ZoneId authors) {
    return at == null ? Optional.empty() : Optional.of(NoteTime.read(at, authors));
  }

  Instant atOrNow(ZoneId authors, Clock clock) {
    return at(authors).orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  boolean isGiven() {
    return at != null || zone != null;
  }
}
