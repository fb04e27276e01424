package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.pacing.BreakerState.Closed;
import dev.tributary.merge.pacing.BreakerState.HalfOpen;
import dev.tributary.merge.pacing.BreakerState.Open;
import dev.tributary.merge.pacing.PaceListener;
import dev.tributary.merge.pacing.PaceState;
import dev.tributary.merge.pacing.PacedModel;
import dev.tributary.merge.pacing.WaitingTasks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Tells operators how a model is asked, and waiting tasks that it answers again. */
final class PaceReport implements PaceListener {
  private static final Logger LOG = LoggerFactory.getLogger(PaceReport.class);
  private static final String MODEL = "model";

  private final String model;
  private final MeterRegistry meters;
  private final ObjectProvider<WaitingTasks> tasks;

  PaceReport(String model, MeterRegistry meters, ObjectProvider<WaitingTasks> tasks) {
    this.model = model;
    this.meters = meters;
    this.tasks = tasks;
  }

  @Override
  public void waited(Urgency urgency, Duration waited) {
    meters
        .timer("tributary.model.wait", MODEL, model, "urgency", lowerCase(urgency))
        .record(waited);
  }

  @Override
  public void putOff(String cause) {
    meters.counter("tributary.model.put.off", MODEL, model, "cause", cause).increment();
  }

  @Override
  public void opened(String cause) {
    LOG.warn(
        "model {} does not answer ({}): notes wait, and it is tried again and again", model, cause);
  }

  @Override
  public void closed() {
    LOG.info("model {} answers again: notes go on", model);
    tasks.ifAvailable(WaitingTasks::resume);
  }

  /** Shows what the model's pace is at any moment. */
  void watch(PacedModel paced) {
    gauge("tributary.model.calls.in.flight", paced, PaceState::inFlight);
    gauge("tributary.model.calls.limit", paced, PaceState::limit);
    gauge("tributary.model.calls.waiting", paced, PaceState::waiting);
    gauge("tributary.model.breaker.state", paced, PaceReport::openness);
  }

  private void gauge(String name, PacedModel paced, ToDoubleFunction<PaceState> value) {
    Gauge.builder(name, paced, it -> value.applyAsDouble(it.state()))
        .tag(MODEL, model)
        .register(meters);
  }

  /** 0 where it is closed, 1 half open, 2 open. */
  private static double openness(PaceState state) {
    return switch (state.breaker()) {
      case Closed closed -> 0;
      case HalfOpen half -> 1;
      case Open open -> 2;
    };
  }

  private static String lowerCase(Urgency urgency) {
    return urgency.name().toLowerCase(Locale.ROOT);
  }
}
