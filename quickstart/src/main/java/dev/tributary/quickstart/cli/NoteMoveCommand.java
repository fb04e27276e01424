package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.client.StoredNote;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.DecidedView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.DecisionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tributary note move}. */
@Command(
    name = "move",
    description = "Says that a note is about somebody else.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary note move 0198c2f4-51aa --profile \"Mira Holm\"")
final class NoteMoveCommand extends ClientCommand {
  @Mixin private final NoteArgument argument = new NoteArgument();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      required = true,
      description = "Whom it is about; the beginning of the name will do.")
  private String profile = "";

  NoteMoveCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    StoredNote note = argument.read(client);
    ListedProfile about = new People(client.profiles().list()).requireBeginning(profile);
    var decision = new DecisionId(surroundings().ids().next());
    client.decisions().move(decision, note.id(), about.id());
    return new DecidedView(
        decision, "move", note.id().toString(), "The note is about “" + about.name() + "” now.");
  }
}
