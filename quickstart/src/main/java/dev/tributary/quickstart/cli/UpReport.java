package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.running.RunningInstallation;
import java.nio.file.Path;

/** Tells where the parts of an installation are, without what only its folder may tell. */
final class UpReport {
  private static final String NO_MODEL =
      "none: notes are accepted and wait. Set %s or %s, and %s, and start again; or start with --patterns, by which a little is read without one."
          .formatted(ModelSettings.BASE_URL, ModelSettings.API_KEY, ModelSettings.MODEL);

  private final Screen screen;

  UpReport(Screen screen) {
    this.screen = screen;
  }

  /**
   * Shows it.
   *
   * @param named whether the folder was named on the command line, as other commands then need it
   */
  void show(RunningInstallation running, Path folder, boolean named, String took) {
    screen.line(Tone.HEADING, "Tributary is up: " + took);
    screen.line("");
    line("API", running.http().toString());
    line("OpenAPI", running.http() + "/openapi.json");
    line("Kafka", running.kafka());
    line("PostgreSQL", running.postgres().replaceFirst(":[^:@/]+@", "@"));
    line("Data", folder.toString());
    line("Log", running.log().toString());
    String model = running.model();
    line("Model", model == null ? NO_MODEL : model);
    showNext(named ? " --data '" + folder + "'" : "");
    screen.line("");
    screen.line("Ctrl-C stops it.");
  }

  private void line(String what, String where) {
    screen.line("  %-11s %s".formatted(what, where));
  }

  private void showNext(String option) {
    screen.line("");
    screen.line("Next, in another terminal:");
    screen.line(
        "  ./tributary note add%s --profile \"Ilse Brandt\" \"Ilse lives in Ghent.\""
            .formatted(option));
    screen.line("  ./tributary profile show%s \"Ilse Brandt\" --why".formatted(option));
    screen.line("  ./tributary status" + option);
  }
}
