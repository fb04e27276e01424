package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.InvalidInput;
import dev.tributary.quickstart.input.ShortId;
import dev.tributary.quickstart.view.DecidedView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.DecisionId;
import java.util.List;
import picocli.CommandLine.Parameters;

/** A command by which the user settles a conflict. */
abstract class SettlingCommand extends ClientCommand {
  private final String choice;

  @Parameters(paramLabel = "ID", description = "The conflict's id, or its beginning.")
  private String typed = "";

  /**
   * @param choice keep, take or neither
   */
  SettlingCommand(Surroundings surroundings, String choice) {
    super(surroundings);
    this.choice = choice;
  }

  /** What has been done, for people. */
  abstract String done(ShownConflict conflict);

  @Override
  final View ask(Connection open) {
    TributaryClient client = open.client();
    ConflictId id = ShortId.resolve("conflict", typed, ConflictId::of, () -> openOnes(client));
    ShownConflict conflict = client.conflicts().read(id);
    if (conflict.isSettled()) {
      throw new InvalidInput(
          "Conflict " + id + " is settled already.",
          "See by what with: tributary conflicts show " + id);
    }
    var decision = new DecisionId(surroundings().ids().next());
    client.decisions().settle(decision, choice, id);
    return new DecidedView(decision, choice, id.toString(), done(conflict));
  }

  private static List<ConflictId> openOnes(TributaryClient client) {
    return client.conflicts().list(null, "open").stream().map(ShownConflict::id).toList();
  }
}
