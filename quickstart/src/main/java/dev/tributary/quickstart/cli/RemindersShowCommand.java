package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.view.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tributary reminders show}. */
@Command(name = "show", description = "Shows a reminder with the notes that made and closed it.")
final class RemindersShowCommand extends ClientCommand {
  @Mixin private final ReminderArgument argument = new ReminderArgument();

  @Mixin private final WhyOption why = new WhyOption();

  RemindersShowCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  View ask(Connection open) {
    TributaryClient client = open.client();
    ShownReminder reminder = client.agenda().read(argument.id(client));
    return new ReminderAnswer(client).about(reminder, why);
  }
}
