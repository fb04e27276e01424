package dev.tributary.ingest.intake;

import dev.tributary.ingest.intake.SubmitOutcome.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a note must be before the database is asked. The database holds the same limits on sizes and
 * names.
 */
final class NoteRules {
  /** A nonce of 12 bytes and a tag of 16: the least that sealing yields. */
  static final int MIN_BODY = 28;

  static final int MAX_BODY = 262_144;

  /** Earlier ones are slips; the database's own limit is not one that a reader would expect. */
  static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Pattern ZONE_NAME = Pattern.compile("[A-Za-z0-9_+/-]{1,64}");
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

  private NoteRules() {}

  /** The first rule that is broken. */
  static Optional<Invalid> broken(SealedNote note, Instant now, Duration maxAhead) {
    if (note.revision() < 1) {
      return invalid("revision", "must be 1 or more");
    }
    if (note.body().length < MIN_BODY || note.body().length > MAX_BODY) {
      return invalid("body", "must be %d to %d bytes before Base64".formatted(MIN_BODY, MAX_BODY));
    }
    if (note.keyVersion() < 1) {
      return invalid("key_version", "must be 1 or more");
    }
    if (note.writtenAt().isBefore(EARLIEST) || note.writtenAt().isAfter(now.plus(maxAhead))) {
      return invalid(
          "written_at", "must be from year 1 on, and no more than " + maxAhead + " from now");
    }
    if (!ZONE_NAME.matcher(note.timeZone()).matches() || !ZONES.contains(note.timeZone())) {
      return invalid("time_zone", "must be an IANA time zone such as Europe/Berlin");
    }
    return Optional.empty();
  }

  private static Optional<Invalid> invalid(String field, String remedy) {
    return Optional.of(new Invalid(field, remedy));
  }
}
