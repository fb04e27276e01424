package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.StoredNote;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.ShortId;
import dev.tributary.schema.id.NoteId;
import picocli.CommandLine.Parameters;

/** The note that a command is about. */
final class NoteArgument {
  @Parameters(index = "0", paramLabel = "ID", description = "The note's id, or its beginning.")
  private String typed = "";

  /** The note as it is stored now. */
  StoredNote read(TributaryClient client) {
    return client.notes().read(id(client));
  }

  private NoteId id(TributaryClient client) {
    return ShortId.resolve(
        "note",
        typed,
        NoteId::of,
        () -> client.notes().list(null).stream().map(StoredNote::id).toList());
  }
}
