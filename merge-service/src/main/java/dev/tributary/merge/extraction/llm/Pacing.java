package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.consent.ConsentedModel;
import dev.tributary.merge.cost.BudgetedModel;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.pacing.PacedModel;
import dev.tributary.merge.pacing.WaitingTasks;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;

/** Gives each model a pace of its own: different ones have different providers. */
final class Pacing {
  /**
   * What never waits for a model, such as a withdrawal, finds one worker in thirty-two free of it.
   * Not more: those turn to one note after the other only to send it away.
   */
  private static final int SHARE_OF_OTHERS = 32;

  private final PaceSettings settings;
  private final Terms terms;
  private final int workers;
  private final MeterRegistry meters;
  private final ObjectProvider<WaitingTasks> tasks;
  private final Clock clock;

  /**
   * @param workers of this process, of which those who ask a model take only a part
   */
  Pacing(
      PaceSettings settings,
      Terms terms,
      int workers,
      MeterRegistry meters,
      ObjectProvider<WaitingTasks> tasks,
      Clock clock) {
    this.settings = settings;
    this.terms = terms;
    this.workers = workers;
    this.meters = meters;
    this.tasks = tasks;
    this.clock = clock;
  }

  LanguageModel over(LanguageModel model) {
    var report = new PaceReport(model.name(), meters, tasks);
    int room = Math.max(1, workers - workers / SHARE_OF_OTHERS);
    var paced =
        new PacedModel(
            new MeteredModel(model, terms.prices(), meters),
            settings.callsAtOnce(),
            settings.rateLimit(),
            room,
            clock,
            report);
    report.watch(paced);
    // Outside of the pace: whoever may spend nothing, or say nothing, takes no place in the line.
    var budgeted = new BudgetedModel(paced, terms.budget(), report::putOff);
    return new ConsentedModel(budgeted, terms.consent(), report::putOff);
  }
}
