package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.ShownStatement;
import dev.tributary.quickstart.client.StoredNote;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.NoteLine;
import dev.tributary.quickstart.view.NoteView;
import dev.tributary.quickstart.view.View;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tributary note show}. */
@Command(
    name = "show",
    description = "Shows a note, and what each thing that it says did to the profile.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tributary note show 019aa2f1-7c3d",
      "  tributary note show 019aa2f1-7c3d --json | jq -r .text"
    })
final class NoteShowCommand extends ClientCommand {
  @Mixin private final NoteArgument argument = new NoteArgument();

  NoteShowCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    StoredNote note = argument.read(client);
    String name = new People(client.profiles().list()).nameOf(note.profile());
    List<ShownStatement> statements =
        client.profiles().statements(note.profile()).stream()
            .filter(statement -> statement.note().equals(note.id()))
            .toList();
    return new NoteView(new NoteLine(note, name, progress(client, note)), statements);
  }

  private static @Nullable NoteProgress progress(TributaryClient client, StoredNote note) {
    return client.profiles().progress(note.profile()).stream()
        .filter(it -> it.note().equals(note.id()) && it.revision() == note.revision())
        .findFirst()
        .orElse(null);
  }
}
