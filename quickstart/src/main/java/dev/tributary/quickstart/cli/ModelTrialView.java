package dev.tributary.quickstart.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.merge.cost.Cost;
import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.ExtractionResult.Unavailable;
import dev.tributary.merge.extraction.ExtractionResult.Unreadable;
import dev.tributary.merge.extraction.Rejections;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.extraction.trial.ModelTrial;
import dev.tributary.merge.extraction.trial.SchemaTrial.NotObeyed;
import dev.tributary.merge.extraction.trial.SchemaTrial.Obeyed;
import dev.tributary.merge.extraction.trial.SchemaTrial.Rejected;
import dev.tributary.merge.extraction.trial.SchemaTrial.Unknown;
import dev.tributary.quickstart.display.Cell;
import dev.tributary.quickstart.display.Column;
import dev.tributary.quickstart.display.Screen;
import dev.tributary.quickstart.display.Table;
import dev.tributary.quickstart.display.Tone;
import dev.tributary.quickstart.embedded.Answers;
import dev.tributary.quickstart.view.Layout;
import dev.tributary.quickstart.view.View;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a trial of a model has shown. Its key is told nowhere. */
record ModelTrialView(Answers.Asked model, ModelTrial trial, @Nullable ModelProblem problem)
    implements View {
  @Override
  public JsonNode json() {
    return ModelTrialJson.of(model, trial, problem);
  }

  @Override
  public void show(Screen screen, Layout layout) {
    screen.line(Tone.HEADING, ModelSettings.describe(model));
    switch (trial.reading()) {
      case Extracted read -> show(read, screen);
      case Unreadable unreadable -> showUsage(screen);
      case Unavailable unavailable -> {}
    }
    showSchema(screen);
    if (problem == null) {
      screen.line(Tone.GOOD, "It reads notes.");
    }
  }

  private void show(Extracted read, Screen screen) {
    screen.text(Tone.QUIET, "  ", "“" + trial.sample().text() + "”");
    var table = new Table(Column.fixed("READ"), Column.flexible("VALUE"), Column.flexible("AS"));
    read.extraction()
        .facts()
        .forEach(it -> table.row(cell(words(it.predicate())), cell(it.value()), quote(it.quote())));
    read.extraction()
        .reminders()
        .forEach(it ->
            table.row(cell("reminder " + text(it.due())), cell(it.action()), quote(it.quote())));
    screen.table(table);
    screen.line(
        "  answer    %s, %s"
            .formatted(Seconds.of(trial.readingTook()), count(read.calls(), "call")));
    showUsage(screen);
    if (read.rejectedCount() > 0) {
      screen.line(Tone.WARNING, "  rejected  " + reasons(read.rejections()));
    }
  }

  private void showUsage(Screen screen) {
    Usage usage = trial.usage();
    screen.line(
        "  tokens    %d in, %d of them cached, %d out"
            .formatted(usage.inputTokens(), usage.cachedTokens(), usage.outputTokens()));
    trial
        .cost()
        .map(Cost::toString)
        .ifPresentOrElse(
            cost -> screen.line("  cost      " + cost),
            () -> screen.line(Tone.QUIET, "  cost      unknown: " + unpriced(trial.prices())));
  }

  private static String unpriced(Prices prices) {
    return switch (prices) {
      case Prices.Unknown unknown ->
          "no price is set; see TRIBUTARY_EXTRACTION_PRICE_INPUT and _OUTPUT";
      case Prices.PerMillion known -> "the provider counts no tokens";
    };
  }

  private void showSchema(Screen screen) {
    switch (trial.schema()) {
      case Obeyed obeyed -> screen.line("  schemas   obeyed");
      case NotObeyed not ->
          screen.line(
              Tone.WARNING,
              "  schemas   not obeyed: answers are checked anyway, and more are asked for again");
      case Rejected rejected ->
          screen.line(Tone.BAD, "  schemas   rejected by the server (" + rejected.cause() + ")");
      case Unknown unknown when isCauseOfAll(unknown) -> {}
      case Unknown unknown ->
          screen.line(Tone.WARNING, "  schemas   nobody knows (" + unknown.cause() + ")");
    }
  }

  /** The same is told as the problem. */
  private boolean isCauseOfAll(Unknown unknown) {
    return trial.reading() instanceof Unavailable away && away.cause().equals(unknown.cause());
  }

  private static String reasons(Rejections rejections) {
    return rejections.counts().entrySet().stream()
        .map(count -> count.getValue() + " " + words(count.getKey()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String words(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String text(@Nullable String due) {
    return due == null ? "" : due;
  }

  private static Cell cell(String text) {
    return Cell.of(text);
  }

  private static Cell quote(String text) {
    return new Cell("“" + text + "”", Tone.QUIET);
  }
}
