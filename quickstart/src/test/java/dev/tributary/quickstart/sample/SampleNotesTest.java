package dev.tributary.quickstart.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.extraction.ExtractedCompletion;
import dev.tributary.merge.extraction.ExtractedFact;
import dev.tributary.merge.extraction.ExtractedReminder;
import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.extraction.ExtractionJson;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleNotesTest {
  private static final SampleNotes SAMPLE = SampleNotes.read();
  private static final Instant NOW = Instant.parse("2026-11-20T15:04:05.678Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+\\w");

  static List<SampleNote> notes() {
    return SAMPLE.notes();
  }

  private static Extraction extraction(SampleNote note) {
    return ExtractionJson.read(note.extraction(NOW, ZONE));
  }

  private static Stream<String> quotes(Extraction extraction) {
    return Stream.of(
            extraction.facts().stream().map(ExtractedFact::quote),
            extraction.reminders().stream().map(ExtractedReminder::quote),
            extraction.completions().stream().map(ExtractedCompletion::quote))
        .flatMap(quotes -> quotes);
  }

  @Test
  void there_is_enough_to_see() {
    assertThat(SAMPLE.profiles()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(SAMPLE.notes()).hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void every_key_is_used_once() {
    List<String> keys = SAMPLE.notes().stream().map(SampleNote::key).toList();

    assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
  }

  @ParameterizedTest
  @MethodSource("notes")
  void a_note_is_about_a_person_of_the_sample(SampleNote note) {
    assertThat(SAMPLE.profiles()).extracting(SampleProfile::key).contains(note.profile());
  }

  @ParameterizedTest
  @MethodSource("notes")
  void a_recording_has_the_format_that_a_model_must_answer_in(SampleNote note) {
    Extraction extraction = extraction(note);

    assertThat(
            extraction.facts().size()
                + extraction.reminders().size()
                + extraction.completions().size())
        .isPositive();
  }

  @ParameterizedTest
  @MethodSource("notes")
  void each_quote_is_a_verbatim_passage(SampleNote note) {
    assertThat(quotes(extraction(note))).allMatch(quote -> note.text().contains(quote));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void mail_addresses_cannot_exist(SampleNote note) {
    Stream<String> addresses = MAIL.matcher(note.text()).results().map(MatchResult::group);

    assertThat(addresses).allMatch(address -> address.endsWith(".example"));
  }

  @Test
  void only_the_last_note_is_live() {
    List<SampleNote> live = SAMPLE.notes().stream().filter(SampleNote::isLive).toList();

    assertThat(live).containsExactly(SAMPLE.notes().getLast());
  }

  @Test
  void the_live_reminder_is_due_ten_seconds_after_its_note_was_written() {
    SampleNote live = SAMPLE.notes().getLast();

    Extraction extraction = extraction(live);

    assertThat(extraction.reminders())
        .extracting(ExtractedReminder::due)
        .containsExactly("2026-11-20T15:04:15");
    assertThat(live.writtenAt(NOW)).isEqualTo(NOW);
  }
}
