package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.StoredNote;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.DeletedView;
import dev.tributary.quickstart.view.View;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tributary note delete}. */
@Command(
    name = "delete",
    description = "Deletes a note, and takes what it said out of the profile.",
    footerHeading = "%nExamples:%n",
    footer = "  tributary note delete 019aa2f1-7c3d --yes --wait")
final class NoteDeleteCommand extends ClientCommand {
  @Mixin private final NoteArgument note = new NoteArgument();
  @Mixin private final Confirmation confirmation = new Confirmation();

  @ArgGroup(validate = false, heading = WaitOptions.HEADING)
  private WaitOptions waiting = new WaitOptions();

  NoteDeleteCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    StoredNote old = note.read(client);
    String name = new People(client.profiles().list()).nameOf(old.profile());
    String what = "note %s about %s".formatted(old.id(), name);
    confirmation.require("Delete " + what + "?", "Nothing was deleted", surroundings());
    Saving.Result result =
        new Saving(client, waiting, surroundings(), this::milestone)
            .delete(old.profile(), old.id(), () -> client.notes().delete(old.id(), old.revision()));
    return new DeletedView(what, old.id().toString(), result.changes());
  }
}
