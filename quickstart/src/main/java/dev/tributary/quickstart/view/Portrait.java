package dev.tributary.quickstart.view;

import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.ShownProfile;
import dev.tributary.quickstart.client.ShownReminder;
import java.util.List;

/** What is known of a person, and what is promised. */
public record Portrait(ShownProfile profile, List<ShownReminder> reminders) {
  public Portrait {
    reminders = List.copyOf(reminders);
  }

  List<ShownConflict> openConflicts() {
    return profile.conflicts().stream().filter(conflict -> !conflict.isSettled()).toList();
  }
}
