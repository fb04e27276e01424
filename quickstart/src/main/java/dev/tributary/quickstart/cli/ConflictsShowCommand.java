package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.input.ShortId;
import dev.tributary.quickstart.view.ConflictView;
import dev.tributary.quickstart.view.Source;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.NoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tributary conflicts show}. */
@Command(
    name = "show",
    description =
        "Shows a contradiction with the notes on either side, and the one that settled it.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary conflicts show 019aa2f1-9b10 --why")
final class ConflictsShowCommand extends ClientCommand {
  @Parameters(paramLabel = "ID", description = "The conflict's id, or its beginning.")
  private String id = "";

  @Mixin private final WhyOption why = new WhyOption();

  ConflictsShowCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    ConflictId wanted = ShortId.resolve("conflict", id, ConflictId::of, () -> ids(client));
    ShownConflict conflict = client.conflicts().read(wanted);
    var people = new People(client.profiles().list());
    return new ConflictView(
        conflict,
        people.nameOf(conflict.profile()),
        sources(new Sources(client), conflict),
        why.reasons(client, Stream.of(conflict.profile())));
  }

  private static List<ConflictId> ids(TributaryClient client) {
    return client.conflicts().list(null, null).stream().map(ShownConflict::id).toList();
  }

  private static List<Source> sources(Sources sources, ShownConflict conflict) {
    List<Source> found = new ArrayList<>();
    add(found, sources, "Said first", conflict.existing().note());
    add(found, sources, "Contradicted", conflict.challenger().note());
    add(found, sources, "Settled", conflict.settledBy());
    return found;
  }

  private static void add(List<Source> found, Sources sources, String role, @Nullable NoteId note) {
    if (note != null) {
      found.add(sources.read(role, note));
    }
  }
}
