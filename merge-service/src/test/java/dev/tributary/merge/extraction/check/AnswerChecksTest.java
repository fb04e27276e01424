package dev.tributary.merge.extraction.check;

import static dev.tributary.merge.extraction.NoteTextFixture.aNote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.extraction.ExtractedCompletion;
import dev.tributary.merge.extraction.ExtractedFact;
import dev.tributary.merge.extraction.ExtractedReminder;
import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.Rejection;
import dev.tributary.merge.extraction.check.AnswerChecks.Checked;
import dev.tributary.merge.profile.Certainty;
import dev.tributary.merge.profile.CompletionOutcome;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.Scope;
import dev.tributary.merge.profile.Stance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerChecksTest {
  private static final NoteText NOTE =
      aNote("Plays the oboe. Surgery on Monday. Return the drill by Friday, every week!");

  @Test
  void a_failing_item_is_counted_by_its_reason_and_the_rest_stays() {
    Extraction answer =
        new Extraction(
            List.of(
                fact("Plays the oboe", Predicate.HOBBY, "oboe", null),
                fact("plays the tuba", Predicate.HOBBY, "tuba", null),
                fact("Plays the oboe", Predicate.HOBBY, " ", null)),
            List.of(reminder("by Friday", "2027-05-14"), reminder("by Friday", "2027-05-15")),
            List.of(completion("never said", null)));

    Checked checked = AnswerChecks.check(answer, NOTE);

    assertThat(checked.extraction())
        .isEqualTo(
            new Extraction(
                answer.facts().subList(0, 1), answer.reminders().subList(0, 1), List.of()));
    assertThat(checked.rejections().counts())
        .isEqualTo(
            Map.of(
                Rejection.QUOTE_NOT_IN_NOTE, 2, Rejection.BLANK, 1, Rejection.WEEKDAY_MISMATCH, 1));
    assertThat(checked.rejections().total()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-05-20, 2027-05-20",
    "2027-05-20T09:00, 2027-05-20T09:00",
    "2027-05-20T09:00:00, 2027-05-20T09:00",
    "2027-05-20 09:00:30, 2027-05-20T09:00:30",
    "2027-05-20T09:00:30.123, 2027-05-20T09:00:30",
    "2027-05-20T09:00+01:00, 2027-05-20T09:00",
    "2027-05-20T08:00:00Z, 2027-05-20T09:00",
    "' 2027-05-20 ', 2027-05-20"
  })
  void due_times_are_cut_to_local_form(String due, String local) {
    Checked checked = check(reminder("Return the drill", due));

    assertThat(checked.extraction().reminders())
        .singleElement()
        .extracting(ExtractedReminder::due)
        .isEqualTo(local);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-29",
    "2027-13-01",
    "2027-05-20T25:00",
    "2027-5-2",
    "2027-05",
    "tomorrow",
    "2027-05-20T09:00[Europe/Lisbon]",
    "+12027-05-20",
    "2027-05-20T9:00"
  })
  void a_due_date_that_the_calendar_does_not_have_is_rejected(String due) {
    Checked checked = check(reminder("Return the drill", due));

    assertThat(checked.rejections().counts()).isEqualTo(Map.of(Rejection.BAD_DATE, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2027, 2027",
    "2027-05, 2027-05",
    "2027-05-20, 2027-05-20",
    "2027-05-20T09:00, 2027-05-20",
    "--05-20, --05-20",
    "'', "
  })
  void since_may_be_a_partial_date(String since, @Nullable String kept) {
    Checked checked = check(fact("Plays the oboe", Predicate.HOBBY, "oboe", since));

    assertThat(checked.extraction().facts())
        .singleElement()
        .extracting(ExtractedFact::since)
        .isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "HOBBY, oboe, last year, BAD_DATE",
    "HOBBY, oboe, 2027-02-30, BAD_DATE",
    "BIRTH_DATE, 1979-02-30, , BAD_DATE",
    "BIRTH_DATE, --13-01, , BAD_DATE",
    "EVENT, 2027-05-32: surgery, , BAD_DATE",
    "EVENT, 2027-05-18: surgery, , WEEKDAY_MISMATCH"
  })
  void a_fact_with_an_impossible_date_is_rejected(
      Predicate predicate, String value, @Nullable String since, Rejection reason) {
    Checked checked = check(fact("Surgery on Monday", predicate, value, since));

    assertThat(checked.rejections().counts()).isEqualTo(Map.of(reason, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "BIRTH_DATE, 1979-10-26",
    "BIRTH_DATE, --02-29",
    "BIRTH_DATE, around 1979",
    "EVENT, 2027-05-17: surgery",
    "EVENT, 2027-05: surgery",
    "EVENT, surgery",
    "EVENT, 2027-05-17/18: surgery",
    "OTHER, 2027-02-30"
  })
  void a_fact_whose_dates_can_be_is_kept(Predicate predicate, String value) {
    Checked checked = check(fact("Surgery on Monday", predicate, value, null));

    assertThat(checked.extraction().facts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "EMAIL, o.farinha@correio.example, Mail: O.Farinha@Correio.example",
    "EMAIL, odete@correio.example, odete (at) correio dot example",
    "WEBSITE, ateliefarinha.example/en, https://www.AtelieFarinha.example/en/",
    "WEBSITE, https://www.ateliefarinha.example, at ateliefarinha.example",
    "SOCIAL_HANDLE, instagram: odete.f, insta @odete.f",
    "PHONE, +351912555014, 912 555 014",
    "PHONE, +351912555014, call 912-555-014!",
    "PHONE, +442079460123, \uFF10\uFF12\uFF10 7946 0123"
  })
  void a_contact_may_be_brought_into_its_form(Predicate predicate, String value, String text) {
    ExtractedFact fact = fact(text, predicate, value, null);

    Checked checked = check(fact, aNote("So: " + text));

    assertThat(checked.extraction().facts()).containsExactly(fact);
  }

  @ParameterizedTest
  @CsvSource({
    "EMAIL, odete@correio.example, Mail: odete@correios.com",
    "EMAIL, odette@correio.example, Mail: odete@correio.example",
    "WEBSITE, ateliefarinha.example/pay, https://ateliefarinha.example/en",
    "SOCIAL_HANDLE, instagram: odete.ff, insta @odete.f",
    "PHONE, +351912555015, 912 555 014"
  })
  void a_contact_that_the_note_does_not_spell_is_rejected(
      Predicate predicate, String value, String text) {
    Checked checked = check(fact(text, predicate, value, null), aNote("So: " + text));

    assertThat(checked.rejections().counts()).isEqualTo(Map.of(Rejection.CONTACT_NOT_IN_NOTE, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u200D\u00AD", "\uFEFF \u2060"})
  void a_quote_of_nothing_that_can_be_seen_is_none(String quote) {
    Checked checked =
        check(fact(quote, Predicate.HOBBY, "oboe", null), aNote("Rows." + quote + "Sings."));

    assertThat(checked.rejections().counts()).isEqualTo(Map.of(Rejection.QUOTE_NOT_IN_NOTE, 1));
  }

  @Test
  void quotes_are_kept_as_the_note_spells_them() {
    NoteText note = aNote("She\u2019s  in Faro");

    Checked checked =
        AnswerChecks.check(
            new Extraction(
                List.of(fact("She's in Faro", Predicate.LIVES_IN, "Faro", null)),
                List.of(),
                List.of()),
            note);

    assertThat(checked.extraction().facts())
        .singleElement()
        .extracting(ExtractedFact::quote)
        .isEqualTo("She\u2019s  in Faro");
  }

  private static Checked check(ExtractedFact fact) {
    return check(fact, NOTE);
  }

  private static Checked check(ExtractedFact fact, NoteText note) {
    return AnswerChecks.check(new Extraction(List.of(fact), List.of(), List.of()), note);
  }

  private static Checked check(ExtractedReminder reminder) {
    return AnswerChecks.check(new Extraction(List.of(), List.of(reminder), List.of()), NOTE);
  }

  private static ExtractedFact fact(
      String quote, Predicate predicate, String value, @Nullable String since) {
    return new ExtractedFact(quote, predicate, value, Stance.STATES, Certainty.STATED, null, since);
  }

  private static ExtractedReminder reminder(String quote, @Nullable String due) {
    return new ExtractedReminder(quote, "return the drill", due, null);
  }

  private static ExtractedCompletion completion(String quote, @Nullable String due) {
    return new ExtractedCompletion(
        quote, "return the drill", CompletionOutcome.DONE, Scope.OCCURRENCE, due);
  }
}
