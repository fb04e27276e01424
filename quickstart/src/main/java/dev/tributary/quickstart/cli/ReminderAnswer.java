package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.view.ReminderView;
import dev.tributary.quickstart.view.Source;
import dev.tributary.schema.id.NoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts a reminder together with its person and its notes. */
final class ReminderAnswer {
  private final TributaryClient client;

  ReminderAnswer(TributaryClient client) {
    this.client = client;
  }

  ReminderView about(ShownReminder reminder) {
    return about(reminder, new WhyOption());
  }

  ReminderView about(ShownReminder reminder, WhyOption why) {
    var people = new People(client.profiles().list());
    var sources = new Sources(client);
    List<Source> found = new ArrayList<>();
    found.add(sources.read("Made", reminder.source()));
    NoteId closedBy = reminder.closedBy();
    if (closedBy != null) {
      found.add(sources.read("Closed", closedBy));
    }
    return new ReminderView(
        reminder,
        people.nameOf(reminder.profile()),
        found,
        why.reasons(client, Stream.of(reminder.profile())));
  }
}
