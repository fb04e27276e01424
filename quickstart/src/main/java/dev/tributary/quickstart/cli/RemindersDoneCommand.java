package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.view.DoneReminderView;
import dev.tributary.quickstart.view.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tributary reminders done}. */
@Command(
    name = "done",
    description = "Says that what a reminder is about is done; it fires no more.")
final class RemindersDoneCommand extends ClientCommand {
  @Mixin private final ReminderArgument argument = new ReminderArgument();

  RemindersDoneCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    ShownReminder before = client.agenda().read(argument.id(client));
    ShownReminder after = client.agenda().done(before.id());
    return new DoneReminderView(before, new ReminderAnswer(client).about(after));
  }
}
