package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.ShortId;
import dev.tributary.schema.id.ReminderId;
import picocli.CommandLine.Parameters;

/** The reminder that a command is about. */
final class ReminderArgument {
  @Parameters(paramLabel = "ID", description = "The reminder's id, or its beginning.")
  private String typed = "";

  ReminderId id(TributaryClient client) {
    return ShortId.resolve(
        "reminder",
        typed,
        ReminderId::of,
        () -> client.agenda().list(null).stream().map(ShownReminder::id).toList());
  }
}
