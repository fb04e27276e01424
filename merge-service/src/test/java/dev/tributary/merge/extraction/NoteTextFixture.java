package dev.tributary.merge.extraction;

import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Notes about a made-up person, written in Lisbon on a Wednesday evening. */
public final class NoteTextFixture {
  private static final NoteRevision REVISION =
      new NoteRevision(new NoteId(new UUID(0x1234L, 0x5678L)), 1);

  private static final UserId USER = UserId.of("0190a6e4-0000-7000-8000-00000000000a");

  private NoteTextFixture() {}

  public static NoteText aNote(String text) {
    return new NoteText(
        USER,
        REVISION,
        text,
        Instant.parse("2027-05-12T18:30:00Z"),
        ZoneId.of("Europe/Lisbon"),
        "Odete Farinha");
  }
}
