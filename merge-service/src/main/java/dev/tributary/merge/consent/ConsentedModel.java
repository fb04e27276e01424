package dev.tributary.merge.consent;

import dev.tributary.merge.extraction.DelegatingModel;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Held;
import dev.tributary.merge.extraction.Question;
import java.time.Duration;
import java.util.function.Consumer;

/** A model that is asked about no note whose user refuses that; looked up before each question. */
public final class ConsentedModel extends DelegatingModel {
  /** Whoever allows it again wakes up what waits: this is for what that should miss. */
  private static final Duration UNLESS_ALLOWED = Duration.ofHours(12);

  private final Consent consent;
  private final Consumer<String> putOff;

  /**
   * Guards a model.
   *
   * @param putOff is told the cause whenever somebody is sent away
   */
  public ConsentedModel(LanguageModel model, Consent consent, Consumer<String> putOff) {
    super(model);
    this.consent = consent;
    this.putOff = putOff;
  }

  @Override
  public ModelAnswer ask(Question question) {
    if (consent.isRefused(question.user(), question.note())) {
      putOff.accept(Held.NOT_FOR_MODEL);
      return new Held(UNLESS_ALLOWED, Held.NOT_FOR_MODEL);
    }
    return passOn(question);
  }
}
