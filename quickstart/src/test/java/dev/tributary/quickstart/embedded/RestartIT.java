package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.client.ShownFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {
  @TempDir private Path folder;

  private final RecordedAnswers answers = new RecordedAnswers();

  private Installation start() {
    var settings = InstallationSettings.keptIn(folder, new Answers.Recorded(answers), Ports.ANY);
    return Installation.start(settings, SharedInstallation.CLOCK, SharedInstallation.IDS);
  }

  @Test
  void what_a_folder_holds_is_there_again_after_a_restart() throws IOException {
    String text = "Ilse lives in Ghent.";
    Diarist diarist;
    try (Installation first = start()) {
      diarist =
          new Diarist(
              first::login,
              "Ilse Brandt",
              (note, words, answer) -> answers.record(note, answer),
              SharedInstallation.CLOCK,
              SharedInstallation.IDS);
      diarist.writes(text, AnswerFixture.aFact(text, Predicate.LIVES_IN, "Ghent"));
      diarist.awaitFinal(1);
    }

    try (Installation second = start()) {
      assertThat(second.login(diarist.user()).profile(diarist.profileId()).facts())
          .extracting(ShownFact::value)
          .containsExactly("Ghent");
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("keys/key-encryption-key"))))
        .isEqualTo("rw-------");
  }
}
