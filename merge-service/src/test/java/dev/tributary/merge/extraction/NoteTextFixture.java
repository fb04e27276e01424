package dev.tributary.merge.extraction;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Notes about a made-up person, written in Lisbon on a Wednesday evening. */
public final class NoteTextFixture {
  private static final NoteRevision REVISION =
      new NoteRevision(new NoteId(new UUID(0x1234L, 0x5678L)), 1);

  private NoteTextFixture() {}

  public static NoteText aNote(String text) {
    return new NoteText(
        REVISION,
        text,
        Instant.parse("2027-05-12T18:30:00Z"),
        ZoneId.of("Europe/Lisbon"),
        "Odete Farinha");
  }
}
