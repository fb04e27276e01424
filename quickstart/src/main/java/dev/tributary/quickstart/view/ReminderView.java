package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reminder with the notes behind it.
 *
 * @param reasons what it rests on; null where nobody asks why
 */
public record ReminderView(
    ShownReminder reminder, String profile, List<Source> sources, @Nullable Reasons reasons)
    implements View {
  public ReminderView {
    sources = List.copyOf(sources);
  }

  @Override
  public JsonNode json() {
    return jsonObject();
  }

  ObjectNode jsonObject() {
    ObjectNode object = JsonForms.reminder(reminder, profile);
    object.set("notes", JsonForms.array(sources, Source::json));
    if (reasons != null) {
      object.set("statements", reasons.json(reasons.of(reminder)));
    }
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
    screen.text(Tone.PLAIN, "", ReminderTable.action(reminder));
    if (reasons != null) {
      var why = new WhyTable(reasons, layout);
      why.add(ReminderTable.heading("Why", reminder), reminder);
      screen.line("");
      screen.table(why.table());
    }
    sources.forEach(source -> source.show(screen, layout));
  }
}
