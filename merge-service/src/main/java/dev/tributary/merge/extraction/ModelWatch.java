package dev.tributary.merge.extraction;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers from each question whether the model answers. Holds nothing of what was asked. */
public final class ModelWatch implements ModelHealth {
  private final Clock clock;
  private final AtomicReference<ModelState> state;

  /**
   * Watches from now on.
   *
   * @param before what is known before the first question
   */
  public ModelWatch(ModelState before, Clock clock) {
    this.state = new AtomicReference<>(before);
    this.clock = clock;
  }

  /** The same model, watched. */
  public LanguageModel over(LanguageModel model) {
    return new Watched(model);
  }

  @Override
  public ModelState state() {
    return state.get();
  }

  private final class Watched extends DelegatingModel {
    private Watched(LanguageModel model) {
      super(model);
    }

    @Override
    public ModelAnswer ask(Question question) {
      ModelAnswer answer = passOn(question);
      Instant now = clock.instant();
      state.updateAndGet(before -> before.after(answer, now));
      return answer;
    }
  }
}
