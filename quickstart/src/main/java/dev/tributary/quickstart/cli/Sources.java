package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.Refused;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.view.Source;
import dev.tributary.schema.id.NoteId;

/** Reads the notes that something rests on; one may have been deleted. */
final class Sources {
  private static final int NOT_FOUND = 404;

  private final TributaryClient client;

  Sources(TributaryClient client) {
    this.client = client;
  }

  Source read(String role, NoteId note) {
    try {
      return new Source(role, note, client.notes().read(note));
    } catch (Refused refused) {
      if (refused.status() == NOT_FOUND) {
        return new Source(role, note, null);
      }
      throw refused;
    }
  }
}
