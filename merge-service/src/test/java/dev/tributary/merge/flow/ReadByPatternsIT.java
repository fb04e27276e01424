package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.schema.id.NoteRevision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Notes that are read without a model, and what becomes of them once there is one. */
class ReadByPatternsIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final Map<String, Object> BY_PATTERNS =
      Map.of("tributary.extraction.patterns", "true");

  private final WrittenAnswers model = new WrittenAnswers();

  @Test
  void they_are_read_again_by_a_model_once_there_is_one_and_their_author_says_so() {
    Author without =
        readByPatterns(
            "Ines lives in Faro. Rows a lot.",
            Answers.fact("Rows a lot", "hobby", "rowing", "states"));

    try (RunningMerge merge = RunningMerge.answeredBy(model).start()) {
      Author with = without.at(merge);
      List<String> before = with.facts();
      int pending = pending(with);
      int reread = reread(with);
      await()
          .untilAsserted(() -> assertThat(with.facts()).containsExactly("hobby: rowing (current)"));

      assertThat(before).containsExactly("lives_in: Faro (current)");
      assertThat(pending).isEqualTo(1);
      assertThat(reread).isEqualTo(1);
      assertThat(with.states()).containsExactly("1 merged");
      assertThat(pending(with)).isZero();
      assertThat(reread(with)).isZero();
    }
  }

  @Test
  void what_a_model_reads_just_as_the_patterns_did_stays_the_same_fact() {
    Author without =
        readByPatterns(
            "Ines lives in Faro. She is vegan. Rows a lot.",
            Answers.fact("Ines lives in Faro", "lives_in", "Faro", "states"));

    try (RunningMerge merge = RunningMerge.answeredBy(model).start()) {
      Author with = without.at(merge);
      List<String> before = with.facts();
      String faro = with.factIds().getFirst();
      reread(with);
      await()
          .untilAsserted(
              () -> assertThat(with.facts()).containsExactly("lives_in: Faro (current)"));

      assertThat(before).containsExactly("lives_in: Faro (current)", "diet: vegan (current)");
      assertThat(with.factIds()).containsExactly(faro);
      assertThat(with.states()).containsExactly("1 merged");
    }
  }

  @Test
  void what_patterns_have_read_stays_so_where_its_author_refuses_that_a_model_reads_it() {
    Author without =
        readByPatterns(
            "Ines lives in Faro. Rows a lot.",
            Answers.fact("Rows a lot", "hobby", "rowing", "states"));

    try (RunningMerge merge = RunningMerge.answeredBy(model).start()) {
      Author with = without.at(merge);
      with.consent("{\"allowed\":false}");

      int reread = reread(with);

      assertThat(reread).isZero();
      assertThat(with.states()).containsExactly("1 merged");
      assertThat(with.facts()).containsExactly("lives_in: Faro (current)");
    }
  }

  private Author readByPatterns(String text, String answer) {
    try (RunningMerge merge = RunningMerge.answeredBy(model, BY_PATTERNS).start()) {
      Author author = new Author(merge);
      NoteRevision note = new NoteRevision(author.newNote(), 1);
      model.answer(note, answer);
      author.publish(author.store(note, MARCH, text));
      await().untilAsserted(() -> assertThat(author.states()).containsExactly("1 merged"));
      await().until(author.stored::isAtRest);

      assertThat(reread(author)).isZero();
      assertThat(model.timesAsked(note)).isZero();
      return author;
    }
  }

  private static int pending(Author author) {
    return author.json("/v1/status").path("read_by_patterns").asInt();
  }

  private static int reread(Author author) {
    return Author.body(author.send("POST", "/v1/extractions/reread", null)).path("notes").asInt();
  }
}
