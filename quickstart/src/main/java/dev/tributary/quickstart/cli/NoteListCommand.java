package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.StoredNote;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.NoteLine;
import dev.tributary.quickstart.view.NoteListView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tributary note list}. */
@Command(
    name = "list",
    description = "Lists notes with how far they have come, the newest last.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tributary note list --profile Mira",
      "  tributary note list --json | jq -r '.notes[] | select(.state == \"parked\") | .id'"
    })
final class NoteListCommand extends ClientCommand {
  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Only notes about this person; the beginning of the name will do.")
  private @Nullable String profile;

  @Option(names = "--limit", paramLabel = "N", description = "Only the newest N.")
  private @Nullable Integer limit;

  NoteListCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    var people = new People(client.profiles().list());
    @Nullable ProfileId about = profile == null ? null : people.requireBeginning(profile).id();
    List<StoredNote> notes =
        newest(
            client.notes().list(about).stream()
                .sorted(Comparator.comparing(StoredNote::writtenAt).thenComparing(StoredNote::id))
                .toList());
    Map<NoteRevision, NoteProgress> progress = progress(client, notes);
    return new NoteListView(
        notes.stream()
            .map(note ->
                new NoteLine(note, people.nameOf(note.profile()), progress.get(revision(note))))
            .toList());
  }

  private List<StoredNote> newest(List<StoredNote> notes) {
    if (limit == null) {
      return notes;
    }
    if (limit < 1) {
      throw new UsageError("--limit must be 1 or more.");
    }
    return notes.subList(Math.max(0, notes.size() - limit), notes.size());
  }

  private static Map<NoteRevision, NoteProgress> progress(
      TributaryClient client, List<StoredNote> notes) {
    Map<NoteRevision, NoteProgress> all = new HashMap<>();
    notes.stream()
        .map(StoredNote::profile)
        .distinct()
        .flatMap(profile -> client.profiles().progress(profile).stream())
        .forEach(it -> all.put(new NoteRevision(it.note(), it.revision()), it));
    return all;
  }

  private static NoteRevision revision(StoredNote note) {
    return new NoteRevision(note.id(), note.revision());
  }
}
