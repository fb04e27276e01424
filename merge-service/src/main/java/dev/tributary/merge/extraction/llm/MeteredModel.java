package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.extraction.DelegatingModel;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.Question;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts and times the calls of a model by what became of them, and what they used. */
final class MeteredModel extends DelegatingModel {
  private final MeterRegistry meters;
  private final TokenMeters tokens;

  MeteredModel(LanguageModel model, Prices prices, MeterRegistry meters) {
    super(model);
    this.meters = meters;
    this.tokens = new TokenMeters(model.name(), prices, meters);
  }

  @Override
  public ModelAnswer ask(Question question) {
    Timer.Sample begun = Timer.start(meters);
    ModelAnswer answer = passOn(question);
    begun.stop(
        meters.timer(
            "tributary.model.calls",
            "model",
            name(),
            "kind",
            question.format().name(),
            "outcome",
            outcome(answer)));
    tokens.count(question.urgency(), answer);
    return answer;
  }

  private static String outcome(ModelAnswer answer) {
    return switch (answer) {
      case ModelAnswer.Answered answered -> answered.truncated() ? "truncated" : "answered";
      case ModelAnswer.Refused refused -> "refused";
      case ModelAnswer.TooLong tooLong -> "too_long";
      case ModelAnswer.Away away -> away.cause();
    };
  }
}
