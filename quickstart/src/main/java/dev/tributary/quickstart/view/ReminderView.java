package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import java.util.List;

/** One reminder with the notes behind it. */
public record ReminderView(ShownReminder reminder, String profile, List<Source> sources)
    implements View {
  public ReminderView {
    sources = List.copyOf(sources);
  }

  @Override
  public JsonNode json() {
    ObjectNode object = JsonForms.reminder(reminder, profile);
    object.set("notes", JsonForms.array(sources, Source::json));
    return object;
  }

  @Override
  public void show(Screen screen, Layout layout) {
    screen.line(Tone.HEADING, "Reminder " + reminder.id());
    screen.line(
        Tone.QUIET,
        "about %s · due %s · %s"
            .formatted(profile, ReminderTable.due(reminder), ReminderTable.state(reminder)));
    screen.line("");
    screen.line(ReminderTable.action(reminder));
    sources.forEach(source -> source.show(screen, layout));
  }
}
