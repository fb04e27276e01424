package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.CompletionOutcome.CANCELLED;
import static dev.tributary.merge.profile.CompletionOutcome.DONE;
import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.Readable.profileOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletingTest {

  @Test
  void what_is_done_completes_the_reminder() {
    NoteFixture first = noteOf("2031-03-01").asks("send Ada the signed lease", "2031-03-05");
    NoteFixture second = noteOf("2031-03-04").reports("email Ada the lease", DONE);

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders())
        .containsExactly("send Ada the signed lease, 2031-03-05, COMPLETED");
    assertThat(profile.profile().reminders().getFirst().closedBy()).isEqualTo(second.key(0));
  }

  @Test
  void what_is_called_off_cancels_it() {
    NoteFixture first = noteOf("2031-03-01").asks("dinner with Ada", "2031-03-05");
    NoteFixture second = noteOf("2031-03-04").reports("have dinner with Ada", CANCELLED);

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders()).containsExactly("dinner with Ada, 2031-03-05, CANCELLED");
  }

  @Test
  void where_both_name_a_thing_they_must_share_it() {
    NoteFixture first = noteOf("2031-03-01").asks("send Ada the lease", "2031-03-05");
    NoteFixture second = noteOf("2031-03-04").reports("send Ada the invoice", DONE);

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders()).containsExactly("send Ada the lease, 2031-03-05, REQUESTED");
    assertThat(profile.outcomes()).endsWith(Outcome.UNMATCHED);
  }

  @Test
  void where_one_names_none_the_act_decides() {
    NoteFixture first =
        noteOf("2031-03-01")
            .asks("ring him about the roof", "2031-03-05")
            .asks("order tiles", "2031-03-05");
    NoteFixture second = noteOf("2031-03-04").reports("call him", DONE);

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders())
        .containsExactly(
            "ring him about the roof, 2031-03-05, COMPLETED", "order tiles, 2031-03-05, REQUESTED");
  }

  @Test
  void among_equal_matches_the_earliest_due_wins() {
    NoteFixture first =
        noteOf("2031-03-01").asks("call Ada", "2031-03-12").asks("call Ada", "2031-03-05");
    NoteFixture second = noteOf("2031-03-04").reports("call Ada", DONE);

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders())
        .containsExactly("call Ada, 2031-03-12, REQUESTED", "call Ada, 2031-03-05, COMPLETED");
  }

  @Test
  void the_due_that_the_note_names_wins() {
    NoteFixture first =
        noteOf("2031-03-01").asks("call Ada", "2031-03-12").asks("call Ada", "2031-03-05");
    NoteFixture second =
        noteOf("2031-03-13").reports("call Ada", DONE, Scope.OCCURRENCE, "2031-03-12");

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders())
        .containsExactly("call Ada, 2031-03-12, COMPLETED", "call Ada, 2031-03-05, REQUESTED");
  }

  @Test
  void one_occurrence_done_does_not_close_the_series() {
    NoteFixture first =
        noteOf("2031-03-01").asks("lesson with Ada", "2031-03-03T17:00", "FREQ=WEEKLY");
    NoteFixture second = noteOf("2031-03-03").reports("lesson with Ada", DONE);

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders()).containsExactly("lesson with Ada, 2031-03-03T17:00, REQUESTED");
    assertThat(profile.outcomes()).endsWith(Outcome.COMPLETED);
  }

  @Test
  void a_series_that_ends_is_closed() {
    NoteFixture first =
        noteOf("2031-03-01").asks("lesson with Ada", "2031-03-03T17:00", "FREQ=WEEKLY");
    NoteFixture second =
        noteOf("2031-06-03").reports("weekly lesson with Ada", CANCELLED, Scope.SERIES, null);

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders()).containsExactly("lesson with Ada, 2031-03-03T17:00, CANCELLED");
  }

  @Test
  void moved_it_stays_one_reminder_and_keeps_its_hour() {
    NoteFixture first = noteOf("2031-03-01").asks("show Ada the flat", "2031-03-05T15:30");
    NoteFixture second =
        noteOf("2031-03-04")
            .asks("show Ada the flat", "2031-03-07")
            .reports("show Ada the flat", CompletionOutcome.MOVED, Scope.OCCURRENCE, "2031-03-05");

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders()).containsExactly("show Ada the flat, 2031-03-07T15:30, MOVED");
    assertThat(profile.outcomes()).containsExactly(Outcome.REQUESTED, Outcome.MOVED, Outcome.MOVED);
  }

  @Test
  void moved_and_then_done_it_is_completed() {
    NoteFixture first = noteOf("2031-03-01").asks("show Ada the flat", "2031-03-05");
    NoteFixture second =
        noteOf("2031-03-04")
            .asks("show Ada the flat", "2031-03-07")
            .reports("show Ada the flat", CompletionOutcome.MOVED);
    NoteFixture third = noteOf("2031-03-07").reports("show Ada the flat", DONE);

    Readable profile = profileOf(first, second, third);

    assertThat(profile.reminders()).containsExactly("show Ada the flat, 2031-03-07, COMPLETED");
  }

  @Test
  void moving_one_occurrence_leaves_the_series_alone() {
    NoteFixture first = noteOf("2031-03-01").asks("lesson with Ada", "2031-03-03", "FREQ=WEEKLY");
    NoteFixture second =
        noteOf("2031-03-09")
            .asks("lesson with Ada", "2031-03-12")
            .reports("lesson with Ada", CompletionOutcome.MOVED, Scope.OCCURRENCE, "2031-03-10");

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders())
        .containsExactly(
            "lesson with Ada, 2031-03-03, REQUESTED", "lesson with Ada, 2031-03-12, REQUESTED");
  }

  @Test
  void moved_to_no_date_it_is_undated() {
    NoteFixture first = noteOf("2031-03-01").asks("show Ada the flat", "2031-03-05");
    NoteFixture second = noteOf("2031-03-04").reports("show Ada the flat", CompletionOutcome.MOVED);

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders()).containsExactly("show Ada the flat, null, MOVED");
  }

  @Test
  void a_note_does_not_complete_what_it_asks_for() {
    NoteFixture first =
        noteOf("2031-03-01").asks("call Ada", "2031-03-12").reports("call Ada", DONE);

    Readable profile = profileOf(first);

    assertThat(profile.reminders()).containsExactly("call Ada, 2031-03-12, REQUESTED");
  }
}
