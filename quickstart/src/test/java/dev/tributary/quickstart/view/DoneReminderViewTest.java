package dev.tributary.quickstart.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.display.Palette;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoneReminderViewTest {
  private static final UUID ID = UUID.fromString("0198c5f2-0000-7000-8000-000000000001");
  private static final Instant MAY = Instant.parse("2026-05-02T10:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-02T10:00:00Z");

  private static ShownReminder reminder(String said, @Nullable Instant doneAt) {
    return new ShownReminder(
        new ReminderId(ID),
        new ProfileId(ID),
        said,
        "closed",
        null,
        null,
        ZoneOffset.UTC,
        null,
        new NoteId(ID),
        null,
        null,
        doneAt,
        "send the lease",
        "I'll send the lease");
  }

  private static DoneReminderView done(ShownReminder before, Instant doneAt) {
    var after = new ReminderView(reminder(before.said(), doneAt), "Mira Holm", List.of(), null);
    return new DoneReminderView(before, after);
  }

  private static String firstLine(DoneReminderView view) {
    var written = new ByteArrayOutputStream();
    var out = new PrintStream(written, true, StandardCharsets.UTF_8);
    view.show(new Screen(out, false, Palette.PLAIN, 80), new Layout(ZoneOffset.UTC, true));
    return written.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
  }

  @Test
  void what_was_called_done_before_is_said_to_be_since_when() {
    DoneReminderView again = done(reminder("requested", MAY), MAY);

    assertThat(firstLine(again)).isEqualTo("It was called done already: 2026-05-02 10:00.");
    assertThat(again.json().path("changed").asBoolean()).isFalse();
  }

  @Test
  void what_a_note_reported_as_done_is_said_to_be() {
    DoneReminderView reported = done(reminder("completed", null), JUNE);

    assertThat(firstLine(reported)).isEqualTo("A note had said already that it is done.");
    assertThat(reported.json().path("changed").asBoolean()).isTrue();
  }

  @Test
  void what_was_open_is_simply_shown() {
    DoneReminderView first = done(reminder("requested", null), JUNE);

    assertThat(firstLine(first)).isEqualTo("Reminder " + ID);
  }
}
