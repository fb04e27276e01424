package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.cost.Budget;
import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.ModelHealth;
import dev.tributary.merge.extraction.ModelState;
import dev.tributary.merge.extraction.ModelState.Answering;
import dev.tributary.merge.extraction.ModelState.NotConfigured;
import dev.tributary.merge.extraction.ModelState.Patterns;
import dev.tributary.merge.extraction.ModelState.Unknown;
import dev.tributary.merge.extraction.ModelState.Waiting;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Says whether notes wait for the model, and why. Always up: a service that waits is well, and
 * takes notes.
 */
final class ModelHealthIndicator extends AbstractHealthIndicator {
  private final ModelHealth model;
  private final Budget budget;

  ModelHealthIndicator(ModelHealth model, Budget budget) {
    this.model = model;
    this.budget = budget;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    health.up();
    switch (state()) {
      case Answering answering -> told(health, "answering", answering.since().toString());
      case Waiting waiting ->
          told(health, "waiting", waiting.since().toString()).withDetail("cause", waiting.cause());
      case Unknown unknown -> health.withDetail("state", "unknown");
      case NotConfigured none -> health.withDetail("state", "not_configured");
      case Patterns patterns -> health.withDetail("state", "patterns");
    }
  }

  private static Health.Builder told(Health.Builder health, String state, String since) {
    return health.withDetail("state", state).withDetail("since", since);
  }

  /** As everybody finds it; whose own budget is used up learns that from the status. */
  private ModelState state() {
    ModelState state = model.state();
    return state.isOfModel()
        ? budget
            .reachedByAllSince()
            .<ModelState>map(since -> new Waiting(Held.BUDGET, since))
            .orElse(state)
        : state;
  }
}
