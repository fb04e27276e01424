package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.quickstart.demo.Demo;
import dev.tributary.quickstart.display.Palette;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.embedded.Answers;
import dev.tributary.quickstart.embedded.Installation;
import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.quickstart.sample.SampleNotes;
import dev.tributary.quickstart.sample.SampleProfile;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoIT {
  private static final int WIDTH = 100;

  @Test
  void the_demo_shows_profiles_conflicts_and_a_reminder_that_fires() {
    var written = new ByteArrayOutputStream();
    var out = new PrintStream(written, true, StandardCharsets.UTF_8);
    var show = new DemoShow(new Screen(out, false, Palette.PLAIN, WIDTH), SharedInstallation.CLOCK);
    Installation installation = SharedInstallation.get();
    SampleNotes sample = SampleNotes.read();
    Demo demo =
        Demo.of(
            sample,
            installation,
            SharedInstallation.ANSWERS,
            SharedInstallation.CLOCK,
            SharedInstallation.IDS);

    show.introduce(sample, new Answers.Recorded(SharedInstallation.ANSWERS));
    int exitCode = show.play(installation, demo);

    String shown = written.toString(StandardCharsets.UTF_8);
    assertThat(exitCode).isZero();
    assertThat(shown).contains("24 notes about 6 made-up people", "recorded answers");
    assertThat(shown).contains(sample.profiles().stream().map(SampleProfile::name).toList());
    assertThat(shown)
        .containsPattern("lives in +Setúbal +current +“moved from Almada")
        .containsPattern("lives in +Almada +superseded")
        .containsPattern("Conflicts · [1-9]")
        .containsPattern("EUR 18000 +settled")
        .containsPattern(Pattern.compile("⏰ “ring his bell about the parcel” fired"))
        .containsPattern(
            "From commit to profile: median \\d+\\.\\d s, slowest \\d+\\.\\d s \\(24 notes\\)");
    assertThat(shown.lines()).noneMatch(line -> line.contains("\u001b"));
  }
}
