package dev.tributary.merge.extraction.check;

import static dev.tributary.merge.Seeds.forEachSeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tributary.merge.extraction.RandomText;
import java.text.Normalizer;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuotedNoteTest {
  static Stream<Arguments> spellings() {
    return Stream.of(
        arguments("Now in Faro.", "in Faro", "in Faro"),
        arguments("ate at Cafe\u0301 Sol", "Café Sol", "Cafe\u0301 Sol"),
        arguments("ate at Café Sol", "Cafe\u0301 Sol", "Café Sol"),
        arguments("first\n\t second", "first second", "first\n\t second"),
        arguments("at\u00A0nine o\u2019clock", "at nine o'clock", "at\u00A0nine o\u2019clock"),
        arguments(
            "\u201Cmaybe\u201D \u2013 later",
            "\"maybe\" - later",
            "\u201Cmaybe\u201D \u2013 later"),
        arguments("the \uFB01nal word", "final", "\uFB01nal"),
        arguments("flat \uFF11\uFF12 left", "flat 12", "flat \uFF11\uFF12"),
        arguments("sent \u2764\uFE0F today", "sent \u2764 today", "sent \u2764\uFE0F today"),
        arguments("soft\u00ADware job", "software job", "soft\u00ADware job"),
        arguments("has 3 \uD83D\uDC31 cats", "3 \uD83D\uDC31", "3 \uD83D\uDC31"));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void a_quote_is_found_in_any_form_and_given_as_the_note_spells_it(
      String note, String quote, String passage) {
    QuotedNote quoted = new QuotedNote(note);

    Optional<String> found = quoted.passage(quote);

    assertThat(found).contains(passage);
  }

  @ParameterizedTest
  @CsvSource({
    "lives in Faro, lives in Porto",
    "lives in Faro, Lives in Faro",
    "Jose called, José called",
    "has no children, has children",
    "owes 12 euros, owes 2 Euros",
    "one two three, one three"
  })
  void a_quote_with_other_words_letters_or_accents_is_not_found(String note, String quote) {
    QuotedNote quoted = new QuotedNote(note);

    Optional<String> found = quoted.passage(quote);

    assertThat(found).isEmpty();
  }

  @Test
  void every_passage_is_found_in_any_normal_form() {
    forEachSeed(random -> {
      // Of what cannot be seen alone there is no quote.
      String passage = "x " + RandomText.words(random);
      QuotedNote quoted = new QuotedNote(RandomText.text(random) + " " + passage + " after");

      Optional<String> found = quoted.passage(inAnyForm(passage, random).strip());

      assertThat(found).as("%s", passage).isPresent();
    });
  }

  @Test
  void what_is_found_stands_in_the_note() {
    forEachSeed(random -> {
      String note = RandomText.text(random);
      QuotedNote quoted = new QuotedNote(note);

      Optional<String> found = quoted.passage(RandomText.text(random));

      assertThat(found.stream()).allSatisfy(it -> assertThat(note).contains(it));
    });
  }

  @Test
  void what_is_found_of_its_own_words_in_any_normal_form_stands_in_the_note() {
    forEachSeed(random -> {
      String note = RandomText.text(random);
      QuotedNote quoted = new QuotedNote(note);

      Optional<String> found = quoted.passage(inAnyForm(partOf(note, random), random));

      assertThat(found.stream()).allSatisfy(it -> assertThat(note).contains(it));
    });
  }

  private static String inAnyForm(String text, RandomGenerator random) {
    Normalizer.Form[] forms = Normalizer.Form.values();
    return Normalizer.normalize(text, forms[random.nextInt(forms.length)]);
  }

  private static String partOf(String text, RandomGenerator random) {
    int from = random.nextInt(text.length() + 1);
    return text.substring(from, random.nextInt(from, text.length() + 1));
  }
}
