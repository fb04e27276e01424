package dev.tributary.reminder.agenda;

import static dev.tributary.reminder.agenda.PromiseFixture.KEY;
import static dev.tributary.reminder.agenda.PromiseFixture.NINE;
import static dev.tributary.reminder.agenda.PromiseFixture.promise;
import static dev.tributary.reminder.agenda.PromiseFixture.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.reminder.agenda.ReminderState.Closed;
import dev.tributary.reminder.agenda.ReminderState.Expired;
import dev.tributary.reminder.agenda.ReminderState.Fired;
import dev.tributary.reminder.agenda.ReminderState.Scheduled;
import dev.tributary.reminder.agenda.ReminderState.Undated;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderTest {
  private static final Set<Instant> NOTHING_FIRED = Set.of();
  private static final String FRIDAY = "2026-03-06T14:00";
  private static final Instant FRIDAY_INSTANT = Instant.parse("2026-03-06T13:00:00Z");

  @Test
  void a_promise_with_a_time_ahead_is_scheduled() {
    Reminder reminder = Reminder.first(KEY, requested(1, FRIDAY), NINE);

    assertThat(reminder.state()).isEqualTo(new Scheduled(FRIDAY_INSTANT));
  }

  @Test
  void a_promise_without_a_time_is_kept_and_not_scheduled() {
    Reminder reminder = Reminder.first(KEY, requested(1, null), NINE);

    assertThat(reminder.state()).isEqualTo(new Undated());
  }

  @Test
  void a_promise_for_a_time_before_its_note_was_stored_is_expired() {
    Reminder reminder = Reminder.first(KEY, requested(1, "2026-03-02T19:11:59"), NINE);

    assertThat(reminder.state()).isEqualTo(new Expired(Instant.parse("2026-03-02T18:11:59Z")));
  }

  @Test
  void a_promise_for_the_moment_at_which_its_note_was_stored_is_not_past() {
    Reminder reminder = Reminder.first(KEY, requested(1, "2026-03-02T19:12"), NINE);

    assertThat(reminder.state()).isInstanceOf(Scheduled.class);
  }

  @Test
  void a_moved_one_is_scheduled_for_its_new_time() {
    Reminder reminder = Reminder.first(KEY, requested(1, FRIDAY), NINE);

    Reminder moved = reminder.hear(promise(2, Said.MOVED, "2026-03-09T10:00"), NOTHING_FIRED, NINE);

    assertThat(moved.state()).isEqualTo(new Scheduled(Instant.parse("2026-03-09T09:00:00Z")));
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPLETED", "CANCELLED", "WITHDRAWN"})
  void what_is_done_called_off_or_no_longer_said_is_closed(Said said) {
    Reminder reminder = Reminder.first(KEY, requested(1, FRIDAY), NINE);

    Reminder closed = reminder.hear(promise(2, said, FRIDAY), NOTHING_FIRED, NINE);

    assertThat(closed.state()).isEqualTo(new Closed());
  }

  @Test
  void a_withdrawn_one_keeps_no_text() {
    Reminder reminder = Reminder.first(KEY, requested(1, FRIDAY), NINE);

    Reminder withdrawn = reminder.hear(promise(2, Said.WITHDRAWN, FRIDAY), NOTHING_FIRED, NINE);

    assertThat(withdrawn.promise().text()).isNull();
  }

  @Test
  void a_promise_that_is_not_withdrawn_has_a_text() {
    Promise told = requested(1, FRIDAY);

    assertThatThrownBy(() -> new Promise(1, Said.MOVED, told.origin(), told.timing(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_reopened_one_is_scheduled_again() {
    Reminder closed = Reminder.first(KEY, promise(2, Said.COMPLETED, FRIDAY), NINE);

    Reminder reopened = closed.hear(requested(3, FRIDAY), NOTHING_FIRED, NINE);

    assertThat(reopened.state()).isEqualTo(new Scheduled(FRIDAY_INSTANT));
  }

  @Test
  void a_reopened_one_does_not_fire_what_it_has_fired() {
    Reminder closed = Reminder.first(KEY, promise(2, Said.COMPLETED, FRIDAY), NINE);

    Reminder reopened = closed.hear(requested(3, FRIDAY), Set.of(FRIDAY_INSTANT), NINE);

    assertThat(reopened.state()).isEqualTo(new Fired(FRIDAY_INSTANT));
  }

  @Test
  void one_that_is_moved_after_it_fired_has_another_occurrence_to_fire() {
    Reminder requested = Reminder.first(KEY, requested(1, FRIDAY), NINE);

    Reminder moved =
        requested.hear(promise(2, Said.MOVED, "2026-03-13T14:00"), Set.of(FRIDAY_INSTANT), NINE);

    assertThat(moved.state()).isEqualTo(new Scheduled(Instant.parse("2026-03-13T13:00:00Z")));
  }

  @Test
  void another_morning_hour_does_not_fire_a_day_again() {
    Reminder requested = Reminder.first(KEY, requested(1, "2026-03-06"), NINE);
    Instant atNine = Instant.parse("2026-03-06T08:00:00Z");

    Reminder heardAgain =
        requested.hear(requested(2, "2026-03-06"), Set.of(atNine), LocalTime.of(7, 0));

    assertThat(heardAgain.state()).isInstanceOf(Fired.class);
  }

  @Test
  void old_news_changes_nothing() {
    Reminder moved = Reminder.first(KEY, promise(2, Said.MOVED, "2026-03-09T10:00"), NINE);

    Reminder after = moved.hear(requested(1, FRIDAY), NOTHING_FIRED, NINE);

    assertThat(after).isSameAs(moved);
  }

  @Test
  void it_fires_when_its_time_has_come() {
    Reminder reminder = Reminder.first(KEY, requested(1, FRIDAY), NINE);

    Ring ring = reminder.ring(FRIDAY_INSTANT);

    assertThat(ring)
        .isEqualTo(
            new Ring.Now(
                new Reminder(
                    KEY, reminder.promise(), new Fired(FRIDAY_INSTANT), FRIDAY_INSTANT, null),
                FRIDAY_INSTANT));
  }

  @Test
  void it_does_not_fire_before_its_time() {
    Reminder reminder = Reminder.first(KEY, requested(1, FRIDAY), NINE);

    Ring ring = reminder.ring(FRIDAY_INSTANT.minusNanos(1));

    assertThat(ring).isEqualTo(new Ring.Later(FRIDAY_INSTANT));
  }

  @Test
  void what_has_fired_does_not_fire_again() {
    Reminder reminder = Reminder.first(KEY, requested(1, FRIDAY), NINE);
    Reminder fired = reminder.hear(requested(2, FRIDAY), Set.of(FRIDAY_INSTANT), NINE);

    Ring ring = fired.ring(FRIDAY_INSTANT.plusSeconds(1));

    assertThat(ring).isEqualTo(new Ring.Never());
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPLETED", "CANCELLED", "WITHDRAWN"})
  void what_is_closed_does_not_fire(Said said) {
    Reminder closed = Reminder.first(KEY, promise(1, said, FRIDAY), NINE);

    Ring ring = closed.ring(FRIDAY_INSTANT.plusSeconds(1));

    assertThat(ring).isEqualTo(new Ring.Never());
  }

  @Test
  void what_its_user_calls_done_is_closed_and_does_not_fire() {
    Reminder reminder = Reminder.first(KEY, requested(1, FRIDAY), NINE);

    Reminder done = reminder.done(FRIDAY_INSTANT.minusSeconds(1));

    assertThat(done.state()).isEqualTo(new Closed());
    assertThat(done.doneAt()).isEqualTo(FRIDAY_INSTANT.minusSeconds(1));
    assertThat(done.ring(FRIDAY_INSTANT)).isEqualTo(new Ring.Never());
  }

  @Test
  void no_note_reopens_what_its_user_called_done() {
    Reminder done = Reminder.first(KEY, requested(1, FRIDAY), NINE).done(FRIDAY_INSTANT);

    Reminder moved = done.hear(promise(2, Said.MOVED, "2026-03-13T14:00"), NOTHING_FIRED, NINE);

    assertThat(moved.state()).isEqualTo(new Closed());
    assertThat(moved.promise().said()).isEqualTo(Said.MOVED);
    assertThat(moved.doneAt()).isEqualTo(FRIDAY_INSTANT);
  }

  @Test
  void done_twice_is_done_once() {
    Reminder done = Reminder.first(KEY, requested(1, FRIDAY), NINE).done(FRIDAY_INSTANT);

    Reminder again = done.done(FRIDAY_INSTANT.plusSeconds(60));

    assertThat(again).isSameAs(done);
  }

  @Test
  void what_is_expired_does_not_fire() {
    Reminder expired = Reminder.first(KEY, requested(1, "2026-03-01"), NINE);

    Ring ring = expired.ring(FRIDAY_INSTANT);

    assertThat(ring).isEqualTo(new Ring.Never());
  }
}
