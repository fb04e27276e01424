package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.ShownProfile;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.demo.CommitToProfile;
import dev.tributary.quickstart.demo.Demo;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.embedded.Answers;
import dev.tributary.quickstart.embedded.Installation;
import dev.tributary.quickstart.sample.SampleNotes;
import dev.tributary.quickstart.view.ConflictTable;
import dev.tributary.quickstart.view.FactTable;
import dev.tributary.quickstart.view.ReminderTable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What the demo shows, from the first line to the last. */
final class DemoShow {
  private final Screen screen;
  private final Clock clock;

  DemoShow(Screen screen, Clock clock) {
    this.screen = screen;
    this.clock = clock;
  }

  void introduce(SampleNotes sample, Answers answers) {
    screen.line(
        Tone.HEADING,
        "Tributary demo: %d notes about %d made-up people"
            .formatted(sample.notes().size(), sample.profiles().size()));
    screen.line("The notes are read by " + ModelSettings.describe(answers) + ".");
  }

  /** Returns the exit code. */
  int play(Installation installation, Demo demo) {
    Instant begun = clock.instant();
    var progress = new NoteBar(screen, demo.noteCount());
    demo.putAll(() -> progress.show(installation.workLeft()));
    progress.show(installation.awaitDone(progress::show));
    screen.line(
        "%d notes through the pipeline: %s"
            .formatted(demo.noteCount(), Seconds.between(begun, clock.instant())));
    List<ShownProfile> profiles = demo.profiles();
    profiles.forEach(profile -> showFacts(profile, demo));
    showConflicts(profiles);
    showReminders(demo);
    new LiveReminder(screen, clock).watch(demo);
    showTimes(demo.commitToProfile());
    return showParked(demo);
  }

  private void showFacts(ShownProfile profile, Demo demo) {
    heading(profile.name() + " · " + demo.notesAbout(profile.id()) + " notes");
    screen.table(FactTable.of(profile.facts()));
  }

  private void showConflicts(List<ShownProfile> profiles) {
    long count = profiles.stream().mapToLong(profile -> profile.conflicts().size()).sum();
    heading("Conflicts · " + count);
    screen.table(ConflictTable.of(profiles));
  }

  private void showReminders(Demo demo) {
    List<ShownReminder> reminders = demo.reminders();
    heading("Reminders · " + reminders.size());
    screen.table(ReminderTable.of(reminders));
  }

  private void heading(String text) {
    screen.line("");
    screen.line(Tone.HEADING, text);
  }

  private void showTimes(CommitToProfile times) {
    screen.line("");
    screen.line(
        "From commit to profile: median %s, slowest %s (%d notes)"
            .formatted(Seconds.of(times.median()), Seconds.of(times.slowest()), times.count()));
  }

  private int showParked(Demo demo) {
    List<NoteProgress> parked = demo.progress().stream().filter(NoteProgress::isParked).toList();
    for (NoteProgress note : parked) {
      screen.line(Tone.BAD, "Parked: note " + demo.keyOf(note.note()) + ": " + note.cause());
    }
    return parked.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }
}
