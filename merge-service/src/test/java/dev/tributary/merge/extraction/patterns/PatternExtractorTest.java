package dev.tributary.merge.extraction.patterns;

import static dev.tributary.merge.Seeds.forEachSeed;
import static dev.tributary.merge.extraction.NoteTextFixture.aNote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.extraction.ExtractedFact;
import dev.tributary.merge.extraction.ExtractedReminder;
import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.extraction.ExtractionResult;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.RandomText;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.profile.value.normal.NormalFormsFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of Odete Farinha, on Wednesday, 12 May 2027, in Lisbon. */
class PatternExtractorTest {
  private static final PatternExtractor PATTERNS =
      new PatternExtractor(NormalFormsFixture.PHONE_NUMBERS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Odete lives in Faro.                           | lives_in: Faro
          Lives in Vila Real, Portugal.                  | lives_in: Vila Real, Portugal
          She's based in Faro now.                       | lives_in: Faro
          Odete just moved to Beja.                      | lives_in: Beja changed
          She moved from Faro to Beja in March.          | lives_in: Beja changed from Faro
          Odete is originally from Évora.                | hometown: Évora
          She grew up in Porto, and rows.                | hometown: Porto
          Odete works at Atelier Costa & Filhos.         | employer: Atelier Costa & Filhos
          She works as a court interpreter in Lisbon.    | job_title: court interpreter
          Allergic to penicillin and wasp stings!        | allergy: penicillin; allergy: wasp stings
          Odete Farinha is vegetarian.                   | diet: vegetarian
          She is vegan and rows.                         | diet: vegan
          Speaks German, Danish and Portuguese.          | language: German; language: Danish; language: Portuguese
          She's engaged to Rui.                          | relationship_status: engaged
          Odete got married.                             | relationship_status: married changed
          She has two kids.                              | children_count: 2
          Her husband Rui cooks.                         | partner: Rui
          Her daughter is called Marta.                  | child: Marta
          Odete's dog Bolota barks.                      | pet: dog Bolota
          Her birthday is on March 12th.                 | birth_date: --03-12
          Birthday: 12 March 1985                        | birth_date: 1985-03-12
          Odete was born on 12.3.1985.                   | birth_date: 1985-03-12
          - DOB 1985-03-12                               | birth_date: 1985-03-12
          """)
  void what_is_said_in_a_known_way_is_read(String text, String facts) {
    assertThat(facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Email: O.Farinha@correio.example               | email: o.farinha@correio.example
          reach Odete at odete.f@correio.example         | email: odete.f@correio.example
          anything@correio.example                       | email: anything@correio.example
          New phone: 912 555 014                         | phone: +351912555014
          her number is +44 20 7946 0123.                | phone: +442079460123
          +44 20 7946 0123                               | phone: +442079460123
          Website: https://www.ateliefarinha.example/en/ | website: ateliefarinha.example/en
          Insta @odete.f                                 | social_handle: instagram: odete.f
          see https://github.com/odete-farinha           | social_handle: github: odete-farinha
          """)
  void contacts_are_read_where_they_are_labelled_alone_or_named(String text, String facts) {
    assertThat(facts(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Odete does not live in Faro.",
        "Maybe she lives in Faro.",
        "Rui says she lives in Faro.",
        "If she moves, she lives in Faro.",
        "Does she live in Faro? Lives in Faro?",
        "Rui lives in Faro.",
        "Met her brother. He lives in Faro.",
        "Her sister is nice and she lives in Faro.",
        "The meeting moved to Friday.",
        "She moved to Marketing.",
        "Odete used to work at Costa.",
        "Her ex-husband Rui cooks.",
        "My birthday is on 12 March.",
        "Rui's birthday is on 12 March.",
        "Her birthday is on 31 February.",
        "Her birthday is on 3/4/1985.",
        "She lives in St. Louis.",
        "Her cat Mr. Biscuit sleeps.",
        "Her son J. R. sleeps.",
        "She works at Dr. Costa's practice.",
        "She is single-minded.",
        "She is engaged in talks.",
        "She is back from Porto.",
        "Speaks Volumes.",
        "My email: rui@correio.example",
        "Rui's phone: 912 555 014",
        "Her assistant is at help@correio.example",
        "The old email was odete@correio.example",
        "Order 912555014 arrived.",
        "Our order number is 912555014",
        "2026-03-02",
        "Read https://news.example/odd.",
        "wrote to boss@firm.example about it"
      })
  void what_may_be_meant_otherwise_is_not_read(String text) {
    assertThat(facts(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Remind me to call her on Friday.               | call her 2027-05-14
          Remind me on Friday to call her                | call her 2027-05-14
          Don't forget to return the drill by next Wednesday! | return the drill 2027-05-19
          Todo: send her the map before 20 May           | send her the map 2027-05-20
          TODO: send her the map by 3 February           | send her the map 2028-02-03
          remember to water the plants tomorrow at 4:30pm | water the plants 2027-05-13T16:30
          To do: pick up the cake on 2027-06-01 at 16:00 | pick up the cake 2027-06-01T16:00
          Remind me to call her in two weeks.            | call her 2027-05-26
          remind me to call her every Tuesday            | call her 2027-05-18 FREQ=WEEKLY;BYDAY=TU
          - [ ] todo: ask for the recipe                 | ask for the recipe
          """)
  void reminders_are_read_behind_their_words(String text, String reminder) {
    assertThat(read(text).reminders())
        .singleElement()
        .extracting(PatternExtractorTest::shown)
        .isEqualTo(reminder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She reminds me of Ana on Friday.",
        "Remind me of Friday.",
        "Remind me to call her at 5.",
        "Remind me to call her on Friday at 5.",
        "Remind me to call her on Friday or on Monday.",
        "Remind me to call her on Friday if it rains.",
        "Remind me to call her next week.",
        "Remind me to call her on 30 February.",
        "Don't forget the milk",
        "She has to remember to call on Friday."
      })
  void what_is_no_clear_order_reminds_of_nothing(String text) {
    assertThat(read(text).reminders()).isEmpty();
  }

  @Test
  void quotes_are_passages_of_the_note_and_it_costs_no_call() {
    NoteText note =
        aNote("Nice day.\nOdete lives in Faro and rows.\nRemind me to call her on Friday.");

    ExtractionResult result = PATTERNS.extract(note, Urgency.LIVE);

    assertThat(result)
        .isInstanceOfSatisfying(
            Extracted.class,
            it -> {
              assertThat(it.extraction().facts().getFirst().quote())
                  .isEqualTo("Odete lives in Faro");
              assertThat(it.extraction().reminders().getFirst().quote())
                  .isEqualTo("Remind me to call her on Friday.");
              assertThat(it.calls()).isZero();
              assertThat(it.rejectedCount()).isZero();
              assertThat(it.usage()).isEqualTo(Usage.NONE);
            });
  }

  @Test
  void no_text_breaks_it_and_none_of_what_it_reads_fails_the_checks() {
    forEachSeed(random -> {
      String text = RandomText.text(random) + " Odete lives in " + RandomText.text(random);

      ExtractionResult result = PATTERNS.extract(aNote(text), Urgency.LIVE);

      assertThat(result)
          .isInstanceOfSatisfying(Extracted.class, it -> assertThat(it.rejectedCount()).isZero());
    });
  }

  @Test
  void a_long_note_of_almost_matches_is_read_in_no_time() {
    String text = "She is from here and " + "Anna Berta ".repeat(8_000) + "1 ".repeat(8_000);

    Extraction extraction = read(text);

    assertThat(extraction.facts()).isEmpty();
  }

  private static String facts(String text) {
    return String.join("; ", read(text).facts().stream().map(PatternExtractorTest::shown).toList());
  }

  private static Extraction read(String text) {
    return ((Extracted) PATTERNS.extract(aNote(text), Urgency.LIVE)).extraction();
  }

  private static String shown(ExtractedFact fact) {
    String stance = fact.stance().wireName().replace("states", "");
    String previous = fact.previousValue() == null ? "" : " from " + fact.previousValue();
    return (fact.predicate().wireName() + ": " + fact.value() + " " + stance + previous).strip();
  }

  private static String shown(ExtractedReminder reminder) {
    return String.join(
            " ",
            List.of(
                reminder.action(),
                reminder.due() == null ? "" : reminder.due(),
                reminder.recurrence() == null ? "" : reminder.recurrence()))
        .strip();
  }
}
