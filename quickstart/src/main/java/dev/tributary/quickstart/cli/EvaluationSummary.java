package dev.tributary.quickstart.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.evaluation.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;

/** What came of an evaluation, in numbers. */
record EvaluationSummary(
    int scenarios, int merged, int parked, int facts, int conflicts, int reminders, Duration took) {
  private static final double MILLIS = 1000;

  static EvaluationSummary of(List<Outcome> outcomes, Duration took) {
    int parked = sum(outcomes, outcome -> outcome.parked().size());
    int merged = sum(outcomes, EvaluationSummary::merged);
    return new EvaluationSummary(
        outcomes.size(),
        merged,
        parked,
        sum(outcomes, outcome -> outcome.profile().facts().size()),
        sum(outcomes, outcome -> outcome.profile().conflicts().size()),
        sum(outcomes, outcome -> outcome.reminders().size()),
        took);
  }

  private static int merged(Outcome outcome) {
    return Math.toIntExact(outcome.progress().stream().filter(NoteProgress::isMerged).count());
  }

  private static int sum(List<Outcome> outcomes, ToIntFunction<Outcome> count) {
    return outcomes.stream().mapToInt(count).sum();
  }

  String text() {
    return "%d notes merged, %d parked: %d facts, %d conflicts, %d reminders in %s"
        .formatted(merged, parked, facts, conflicts, reminders, Seconds.of(took));
  }

  String json() {
    return new ObjectMapper()
        .createObjectNode()
        .put("scenarios", scenarios)
        .put("notes_merged", merged)
        .put("notes_parked", parked)
        .put("facts", facts)
        .put("conflicts", conflicts)
        .put("reminders", reminders)
        .put("seconds", took.toMillis() / MILLIS)
        .toString();
  }
}
