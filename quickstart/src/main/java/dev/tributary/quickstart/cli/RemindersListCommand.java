package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.ReminderListView;
import dev.tributary.quickstart.view.View;
import dev.tributary.schema.id.ProfileId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tributary reminders list}. */
@Command(
    name = "list",
    description = "Lists what is still to be done, in the order in which it is due.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  tributary reminders list --profile Mira",
      "  tributary reminders list --all --why"
    })
final class RemindersListCommand extends ClientCommand {
  private static final Set<String> TO_BE_DONE = Set.of("scheduled", "undated", "fired");

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "Only this person's; the beginning of the name will do.")
  private @Nullable String profile;

  @Option(names = "--all", description = "Also what is done, cancelled or expired.")
  private boolean all;

  @Mixin private final WhyOption why = new WhyOption();

  RemindersListCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    var people = new People(client.profiles().list());
    @Nullable ProfileId about = profile == null ? null : people.requireBeginning(profile).id();
    List<ShownReminder> reminders = client.agenda().list(about);
    List<ShownReminder> shown =
        reminders.stream().filter(reminder -> all || isToBeDone(reminder)).toList();
    return new ReminderListView(
        shown,
        people,
        why.reasons(client, shown.stream().map(ShownReminder::profile)),
        reminders.size() - shown.size());
  }

  private static boolean isToBeDone(ShownReminder reminder) {
    return reminder.doneAt() == null && TO_BE_DONE.contains(reminder.state());
  }
}
