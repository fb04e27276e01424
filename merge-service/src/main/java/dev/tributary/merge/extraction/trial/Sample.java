package dev.tributary.merge.extraction.trial;

import dev.tributary.merge.extraction.NoteText;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.time.ZoneId;

/** A note about somebody made up: always the same, so that models can be compared. */
final class Sample {
  private static final String NAME = "Ilse Brandt";
  private static final String TEXT =
      """
      Coffee with Ilse. She has moved to Ghent and now works as a physiotherapist at Praktijk \
      Leiehof; still allergic to hazelnuts. I promised to send her the photos by Friday.\
      """;

  /** A Monday. */
  private static final Instant WRITTEN_AT = Instant.parse("2026-03-02T17:12:00Z");

  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  private Sample() {}

  static NoteText note(NoteRevision name) {
    return new NoteText(nobody(name), name, TEXT, WRITTEN_AT, ZONE, NAME);
  }

  /** Of no user: an id that no row has. */
  static UserId nobody(NoteRevision name) {
    return new UserId(name.note().value());
  }
}
