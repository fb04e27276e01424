package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.ShownProfile;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's facts, open conflicts and reminders.
 *
 * @param reasons what each fact rests on; null where nobody asks why
 */
public record ProfileView(Portrait portrait, @Nullable Reasons reasons) implements View {
  @Override
  public JsonNode json() {
    ShownProfile profile = portrait.profile();
    ObjectNode object =
        JsonForms.object().put("id", profile.id().toString()).put("name", profile.name());
    object.set("facts", JsonForms.array(profile.facts(), this::fact));
    object.set(
        "conflicts",
        JsonForms.array(profile.conflicts(), it -> JsonForms.conflict(it, profile.name())));
    object.set(
        "reminders",
        JsonForms.array(portrait.reminders(), it -> JsonForms.reminder(it, profile.name())));
    return object;
  }

  private ObjectNode fact(ShownFact fact) {
    ObjectNode object = JsonForms.fact(fact);
    if (reasons != null) {
      object.set("statements", reasons.json(reasons.of(fact)));
    }
    return object;
  }

  @Override
  public void show(Screen screen, Layout layout) {
    ShownProfile profile = portrait.profile();
    screen.line(Tone.HEADING, profile.name());
    if (profile.facts().isEmpty()) {
      screen.line(Tone.QUIET, "No facts yet: tributary note list shows how far the notes are.");
    } else {
      screen.table(reasons == null ? FactTable.of(profile.facts()) : why(reasons, layout));
    }
    if (!portrait.openConflicts().isEmpty()) {
      heading(screen, "Open conflicts", portrait.openConflicts());
      screen.table(ConflictTable.ofOneProfile(portrait.openConflicts()));
    }
    if (!portrait.reminders().isEmpty()) {
      heading(screen, "Reminders", portrait.reminders());
      screen.table(ReminderTable.of(portrait.reminders()));
    }
  }

  private Table why(Reasons known, Layout layout) {
    var why = new WhyTable(known, layout);
    for (ShownFact fact : FactTable.sorted(portrait.profile().facts())) {
      why.add(FactTable.heading(fact), fact);
    }
    return why.table();
  }

  private static void heading(Screen screen, String text, List<?> things) {
    screen.line("");
    screen.line(Tone.HEADING, text + " · " + things.size());
  }
}
