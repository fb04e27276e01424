package dev.tributary.quickstart.cli;

import static dev.tributary.quickstart.embedded.AnswerFixture.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.cli.CountingJudge.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recorded answers, put through everything once by code alone and once with a judge. */
class EvaluateJudgedIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Two notes about each of them; no two values of a person have a word in common. */
  private static final List<Written> NOTES =
      List.of(
          new Written("okello", "She is vegan.", Predicate.DIET, "vegan"),
          new Written("okello", "Eats nothing but plants.", Predicate.DIET, "plants only"),
          new Written("lindqvist", "He goes sculling.", Predicate.HOBBY, "sculling"),
          new Written("lindqvist", "Rowing again on Sunday.", Predicate.HOBBY, "rowing"),
          new Written("marchetti", "Her goal: a bakery.", Predicate.GOAL, "open a bakery"),
          new Written("marchetti", "She wants to swim more.", Predicate.GOAL, "swim more"));

  @TempDir private static Path folder;

  private static CountingJudge judge;
  private static List<JsonNode> byWords;
  private static List<JsonNode> judged;

  /** A note, and what a model has answered about it. */
  private record Written(String person, String text, Predicate predicate, String value) {}

  @BeforeAll
  static void evaluate() throws IOException {
    judge =
        CountingJudge.start()
            .same("vegan", "plants only")
            .same("sculling", "rowing")
            .leavingOutOnce("sculling", "rowing");
    Files.write(folder.resolve("notes.jsonl"), dataset());
    Files.write(folder.resolve("answers.jsonl"), answers());
    byWords = predictions(new Shell());
    judged = predictions(new Shell().with(ModelSettings.BASE_URL, judge.baseUrl()));
  }

  @AfterAll
  static void stop() {
    judge.close();
  }

  @Test
  void by_code_alone_other_words_are_another_value() {
    assertThat(facts(byWords))
        .containsExactly(
            "okello diet: vegan (current)",
            "okello diet: plants only (disputed)",
            "lindqvist hobby: sculling (current)",
            "lindqvist hobby: rowing (current)",
            "marchetti goal: open a bakery (current)",
            "marchetti goal: swim more (current)");
    assertThat(conflicts(byWords)).isEqualTo(1);
  }

  @Test
  void with_a_judge_just_what_it_calls_the_same_is_one_fact() {
    assertThat(facts(judged))
        .containsExactly(
            "okello diet: vegan (current)",
            "lindqvist hobby: sculling (current)",
            "marchetti goal: open a bakery (current)",
            "marchetti goal: swim more (current)");
    assertThat(conflicts(judged)).isZero();
  }

  @Test
  void the_model_is_asked_about_values_and_never_to_read_a_note() {
    assertThat(judge.questions()).extracting(Question::format).containsOnly("verdicts");
    assertThat(judge.questions().stream().flatMap(it -> it.pairs().stream()).distinct())
        .containsExactlyInAnyOrder(
            Set.of("vegan", "plants only"),
            Set.of("sculling", "rowing"),
            Set.of("open a bakery", "swim more"));
  }

  @Test
  void a_note_costs_one_question_at_most_and_another_for_what_the_answer_leaves_out() {
    assertThat(asked("vegan")).isBetween(1L, 2L);
    assertThat(asked("open a bakery")).isBetween(1L, 2L);
    assertThat(asked("sculling")).isBetween(2L, 3L);
  }

  /** Questions about one of the people, of whom there are two notes each. */
  private static long asked(String value) {
    return judge.questions().stream()
        .filter(question -> question.pairs().stream().anyMatch(pair -> pair.contains(value)))
        .count();
  }

  private static List<JsonNode> predictions(Shell shell) throws IOException {
    Path predictions = folder.resolve("predictions.jsonl");
    JsonNode summary =
        shell.json(
            "evaluate",
            "--dataset",
            folder.resolve("notes.jsonl").toString(),
            "--extractions",
            folder.resolve("answers.jsonl").toString(),
            "--predictions",
            predictions.toString());
    assertThat(summary.path("parked").intValue()).isZero();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(predictions)) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static List<String> facts(List<JsonNode> predictions) {
    return predictions.stream()
        .flatMap(person ->
            stream(person.path("facts"))
                .map(fact ->
                    "%s %s: %s (%s)"
                        .formatted(
                            person.path("id").asText(),
                            fact.path("predicate").asText(),
                            fact.path("value").asText(),
                            fact.path("status").asText())))
        .toList();
  }

  private static long conflicts(List<JsonNode> predictions) {
    return predictions.stream().mapToLong(person -> person.path("conflicts").size()).sum();
  }

  private static List<String> dataset() {
    return people().map(EvaluateJudgedIT::scenario).toList();
  }

  private static String scenario(String person) {
    ObjectNode scenario = JSON.createObjectNode().put("id", person).put("timezone", "Europe/Rome");
    scenario.putObject("profile").put("name", person);
    ArrayNode notes = scenario.putArray("notes");
    notesOf(person)
        .forEach(note ->
            notes
                .addObject()
                .put("id", "n" + notes.size())
                .put("at", "2026-03-0%dT09:00:00Z".formatted(notes.size()))
                .put("text", note.text()));
    return scenario.toString();
  }

  private static List<String> answers() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String person : people().toList()) {
      int number = 0;
      for (Written note : notesOf(person).toList()) {
        ObjectNode line = JSON.createObjectNode().put("note", person + "/n" + ++number);
        line.set("extraction", JSON.readTree(aFact(note.text(), note.predicate(), note.value())));
        lines.add(line.toString());
      }
    }
    return lines;
  }

  private static Stream<String> people() {
    return NOTES.stream().map(Written::person).distinct();
  }

  private static Stream<Written> notesOf(String person) {
    return NOTES.stream().filter(note -> note.person().equals(person));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
