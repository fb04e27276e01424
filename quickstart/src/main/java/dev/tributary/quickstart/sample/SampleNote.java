package dev.tributary.quickstart.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A made-up note with its recorded extraction.
 *
 * @param key unique among the sample
 * @param profile key of the person it is about
 * @param writtenAt null if the note is live: written when it is put
 */
public record SampleNote(
    String key, String profile, @Nullable Instant writtenAt, String text, String extraction) {
  private static final Pattern LATER = Pattern.compile("\"now\\+(P[0-9A-Z]+)\"");

  public boolean isLive() {
    return writtenAt == null;
  }

  /** When it counts as written, if it is put now. */
  public Instant writtenAt(Instant now) {
    return writtenAt == null ? now.truncatedTo(ChronoUnit.MICROS) : writtenAt;
  }

  /** The recorded extraction, its times counted from when the note was written. */
  public String extraction(Instant now, ZoneId zone) {
    LocalDateTime written = LocalDateTime.ofInstant(now, zone).truncatedTo(ChronoUnit.SECONDS);
    return LATER
        .matcher(extraction)
        .replaceAll(later -> "\"" + written.plus(Duration.parse(later.group(1))) + "\"");
  }
}
