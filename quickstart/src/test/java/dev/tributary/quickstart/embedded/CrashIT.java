package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.schema.id.NoteId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CrashIT {
  private static final HeldModel MODEL = new HeldModel();
  private static KillableInstallation installation;

  @BeforeAll
  static void start() {
    installation = new KillableInstallation(new Answers.Asked(MODEL.baseUrl(), null, "held"));
  }

  @AfterAll
  static void stop() {
    installation.close();
    MODEL.close();
  }

  private static Diarist diarist() {
    return new Diarist(
        installation::login,
        "Ilse Brandt",
        (note, text, answer) -> MODEL.record(text, answer),
        SharedInstallation.CLOCK,
        SharedInstallation.IDS);
  }

  private static String hobby(int number) {
    return "Ilse has taken up hobby number " + number + ".";
  }

  private static NoteId writes(Diarist diarist, String text) {
    return diarist.writes(text, AnswerFixture.aFact(text, Predicate.OTHER, text));
  }

  private static List<NoteId> writesMany(Diarist diarist, int from, int to) {
    List<NoteId> notes = new ArrayList<>();
    for (int number = from; number < to; number++) {
      notes.add(writes(diarist, hobby(number)));
    }
    return notes;
  }

  private static void judge(Diarist diarist, List<NoteId> written) throws SQLException {
    NothingLost.judge(diarist, written);
    NothingTwice.judge(installation.superuser(), diarist.user());
  }

  @Test
  void a_note_whose_reading_was_cut_off_by_the_death_of_merge_service_is_merged_once()
      throws Exception {
    Diarist diarist = diarist();
    HeldModel.Held reading = MODEL.hold(hobby(100));
    List<NoteId> written = writesMany(diarist, 100, 106);
    reading.awaitAsked();

    installation.kill(ServiceName.MERGE);
    reading.release();
    installation.restart(ServiceName.MERGE);
    diarist.awaitFinal(written.size());

    judge(diarist, written);
  }

  @Test
  void notes_that_were_stored_when_ingest_service_died_are_carried_once_it_is_back()
      throws Exception {
    Diarist diarist = diarist();
    List<NoteId> written = writesMany(diarist, 200, 220);

    installation.kill(ServiceName.INGEST);
    installation.restart(ServiceName.INGEST);
    written.addAll(writesMany(diarist, 220, 225));
    diarist.awaitFinal(written.size());

    judge(diarist, written);
  }

  @Test
  void a_reminder_that_became_due_while_reminder_service_was_dead_fires_once() throws Exception {
    Diarist diarist = diarist();
    String text = "In a moment I must call Ilse.";
    diarist.writes(text, AnswerFixture.aReminder(text, "call her", diarist.inSeconds(15)));
    diarist.awaitReminder("scheduled");

    installation.kill(ServiceName.REMINDER);
    installation.restart(ServiceName.REMINDER);
    ShownReminder fired = diarist.awaitReminder("fired");

    assertThat(fired.firedAt()).isAfterOrEqualTo(fired.dueAt());
    NothingTwice.judge(installation.superuser(), diarist.user());
  }
}
