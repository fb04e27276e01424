package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.Readable.profileOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestingTest {

  @Test
  void one_moment_and_one_wording_are_one_reminder() {
    NoteFixture first = noteOf("2031-03-01").asks("send Ada the lease", "2031-03-05");
    NoteFixture second = noteOf("2031-03-02").asks("send Ada the signed lease", "2031-03-05");

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders()).containsExactly("send Ada the lease, 2031-03-05, REQUESTED");
    assertThat(profile.outcomes()).endsWith(Outcome.REPEATED);
  }

  @Test
  void another_day_is_another_reminder() {
    NoteFixture first = noteOf("2031-03-01").asks("call Ada", "2031-03-05");
    NoteFixture second = noteOf("2031-03-02").asks("call Ada", "2031-03-12");

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders()).hasSize(2);
  }

  @Test
  void two_errands_at_one_hour_stay_two() {
    NoteFixture first = noteOf("2031-03-01").asks("send Ada the lease", "2031-03-05T09:00");
    NoteFixture second = noteOf("2031-03-02").asks("call Ada about the roof", "2031-03-05T09:00");

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders()).hasSize(2);
  }

  @Test
  void two_words_for_one_encounter_at_one_hour_are_one() {
    NoteFixture first = noteOf("2031-03-01").asks("tea with Ada", "2031-03-05T16:00");
    NoteFixture second = noteOf("2031-03-02").asks("meet Ada", "2031-03-05T16:00");

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders()).hasSize(1);
  }

  @Test
  void a_series_asked_for_again_is_one() {
    NoteFixture first =
        noteOf("2031-03-01").asks("water the ferns", "2031-03-03", "FREQ=WEEKLY;BYDAY=MO");
    NoteFixture second =
        noteOf("2031-03-08").asks("water the ferns", "2031-03-10", "FREQ=WEEKLY;BYDAY=MO");

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders()).containsExactly("water the ferns, 2031-03-03, REQUESTED");
  }

  @Test
  void an_undated_reminder_gets_its_date() {
    NoteFixture first = noteOf("2031-03-01").asks("send the invoice", null);
    NoteFixture second = noteOf("2031-03-08").asks("send the invoice", "2031-03-10");

    Readable profile = profileOf(first, second);

    assertThat(profile.reminders()).containsExactly("send the invoice, 2031-03-10, REQUESTED");
  }

  @Test
  void one_note_can_ask_for_two_alike() {
    NoteFixture first =
        noteOf("2031-03-01").asks("call Ada", "2031-03-05").asks("call Ada", "2031-03-05");

    Readable profile = profileOf(first);

    assertThat(profile.reminders()).hasSize(2);
  }
}
