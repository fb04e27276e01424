package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.input.ShortId;
import java.util.List;

/** The people that notes are about, one a row. */
public record ProfileListView(List<ListedProfile> profiles) implements View {
  public ProfileListView {
    profiles = List.copyOf(profiles);
  }

  @Override
  public JsonNode json() {
    return JsonForms.list("profiles", profiles, JsonForms::profile);
  }

  @Override
  public void show(Screen screen, Layout layout) {
    if (profiles.isEmpty()) {
      screen.line(Tone.QUIET, "No profiles: tributary note add --profile NAME makes one.");
      return;
    }
    ShortId ids = layout.ids(profiles.stream().map(ListedProfile::id).toList());
    var table = new Table(Column.flexible("NAME"), Column.fixed("ID"), Column.fixed("CHANGED"));
    for (ListedProfile profile : profiles) {
      table.row(
          Cell.of(profile.name()),
          new Cell(ids.of(profile.id()), Tone.QUIET),
          Cell.of(layout.time(profile.updatedAt())));
    }
    screen.table(table);
  }
}
