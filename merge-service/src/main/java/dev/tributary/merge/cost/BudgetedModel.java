package dev.tributary.merge.cost;

import dev.tributary.merge.extraction.DelegatingModel;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.Question;
import java.util.Optional;
import java.util.function.Consumer;

/** A model that nobody is asked for whose budget of the day is used up. */
public final class BudgetedModel extends DelegatingModel {
  private final Budget budget;
  private final Consumer<String> putOff;

  /**
   * Guards a model.
   *
   * @param putOff is told the cause whenever somebody is sent away
   */
  public BudgetedModel(LanguageModel model, Budget budget, Consumer<String> putOff) {
    super(model);
    this.budget = budget;
    this.putOff = putOff;
  }

  @Override
  public ModelAnswer ask(Question question) {
    Optional<Held> refusal = budget.refusal(question.user());
    if (refusal.isPresent()) {
      putOff.accept(refusal.get().cause());
      return refusal.get();
    }
    ModelAnswer answer = passOn(question);
    switch (answer) {
      case Answered answered -> budget.used(answered.usage());
      case Refused refused -> budget.used(refused.usage());
      case ModelAnswer.TooLong tooLong -> {}
      case ModelAnswer.Away away -> {}
    }
    return answer;
  }
}
