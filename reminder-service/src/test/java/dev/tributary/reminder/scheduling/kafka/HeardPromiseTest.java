package dev.tributary.reminder.scheduling.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.platform.messaging.UnprocessableRecord;
import dev.tributary.reminder.agenda.Promise;
import dev.tributary.reminder.agenda.Said;
import dev.tributary.schema.event.ReminderChanged;
import dev.tributary.schema.event.Sealed;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeardPromiseTest {
  private static final UUID ID = UUID.fromString("5a1d9f7e-0c7a-4f0e-9a55-3f5c5f2b1a01");
  private static final Sealed BODY = Sealed.of(1, new byte[40]);

  @Test
  void what_an_event_says_is_taken_over() {
    ReminderChanged changed = changed(3, "moved", BODY, "2026-03-06T14:00", "Europe/Berlin");

    Promise promise = HeardPromise.of(changed);

    assertThat(promise.revision()).isEqualTo(3);
    assertThat(promise.said()).isEqualTo(Said.MOVED);
    assertThat(promise.timing().due()).hasToString("2026-03-06T14:00");
    assertThat(promise.timing().zone()).hasToString("Europe/Berlin");
    assertThat(promise.text()).isNotNull();
  }

  @Test
  void a_withdrawn_one_drops_its_text_even_if_the_event_has_one() {
    ReminderChanged changed = changed(3, "withdrawn", BODY, null, "Europe/Berlin");

    Promise promise = HeardPromise.of(changed);

    assertThat(promise.text()).isNull();
  }

  @Test
  void an_event_without_meaning_is_refused_by_the_field_that_has_none() {
    assertRefused(changed(0, "moved", BODY, null, "UTC"), "revision");
    assertRefused(changed(1, "promised", BODY, null, "UTC"), "said");
    assertRefused(changed(1, "moved", null, null, "UTC"), "body");
    assertRefused(changed(1, "moved", Sealed.of(1, new byte[27]), null, "UTC"), "body");
    assertRefused(changed(1, "moved", new Sealed(1, "not base64!"), null, "UTC"), "body");
    assertRefused(changed(1, "moved", new Sealed(0, BODY.body()), null, "UTC"), "body");
    assertRefused(changed(1, "moved", BODY, "next Tuesday", "UTC"), "due");
    assertRefused(changed(1, "moved", BODY, null, "Europe/Atlantis"), "time_zone");
  }

  private static void assertRefused(ReminderChanged changed, String field) {
    assertThatThrownBy(() -> HeardPromise.of(changed))
        .isInstanceOf(UnprocessableRecord.class)
        .hasMessageStartingWith("field " + field + ": ")
        .hasNoCause();
  }

  private static ReminderChanged changed(
      int revision, String said, @Nullable Sealed body, @Nullable String due, String zone) {
    return new ReminderChanged(
        new UserId(ID),
        new ProfileId(ID),
        new ReminderId(ID),
        revision,
        said,
        body,
        due,
        zone,
        null,
        new NoteId(ID),
        null,
        Instant.parse("2026-03-02T18:12:00Z"));
  }
}
