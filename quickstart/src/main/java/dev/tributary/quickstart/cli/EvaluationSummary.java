package dev.tributary.quickstart.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.evaluation.FactScore;
import dev.tributary.quickstart.evaluation.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What came of an evaluation, in numbers.
 *
 * @param score null where the dataset has no annotations
 */
record EvaluationSummary(
    int scenarios,
    int merged,
    int parked,
    int facts,
    int conflicts,
    int reminders,
    @Nullable FactScore score,
    Duration took) {
  private static final double MILLIS = 1000;
  private static final double PERCENT = 100;

  static EvaluationSummary of(List<Outcome> outcomes, @Nullable FactScore score, Duration took) {
    int parked = sum(outcomes, outcome -> outcome.parked().size());
    int merged = sum(outcomes, EvaluationSummary::merged);
    return new EvaluationSummary(
        outcomes.size(),
        merged,
        parked,
        sum(outcomes, outcome -> outcome.profile().facts().size()),
        sum(outcomes, outcome -> outcome.profile().conflicts().size()),
        sum(outcomes, outcome -> outcome.reminders().size()),
        score,
        took);
  }

  private static int merged(Outcome outcome) {
    return Math.toIntExact(outcome.progress().stream().filter(NoteProgress::isMerged).count());
  }

  private static int sum(List<Outcome> outcomes, ToIntFunction<Outcome> count) {
    return outcomes.stream().mapToInt(count).sum();
  }

  List<String> text() {
    String counts =
        "%d notes merged, %d parked: %d facts, %d conflicts, %d reminders in %s"
            .formatted(merged, parked, facts, conflicts, reminders, Seconds.of(took));
    return score == null ? List.of(counts) : List.of(counts, text(score));
  }

  private static String text(FactScore score) {
    return "Of %d current facts that the dataset expects, %d found (recall %s), and %d besides (precision %s); words compared exactly."
        .formatted(
            score.expected(),
            score.found(),
            percent(score.recall()),
            score.beside(),
            percent(score.precision()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * PERCENT);
  }

  String json() {
    ObjectNode summary =
        new ObjectMapper()
            .createObjectNode()
            .put("scenarios", scenarios)
            .put("notes_merged", merged)
            .put("notes_parked", parked)
            .put("facts", facts)
            .put("conflicts", conflicts)
            .put("reminders", reminders)
            .put("seconds", took.toMillis() / MILLIS);
    if (score != null) {
      summary
          .putObject("score")
          .put("facts_expected", score.expected())
          .put("facts_found", score.found())
          .put("facts_beside", score.beside())
          .put("precision", score.precision())
          .put("recall", score.recall());
    }
    return summary.toString();
  }
}
