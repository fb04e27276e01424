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

  private final class Watched implements LanguageModel {
    private final LanguageModel model;

    private Watched(LanguageModel model) {
      this.model = model;
    }

    @Override
    public ModelAnswer ask(Question question) {
      ModelAnswer answer = model.ask(question);
      Instant now = clock.instant();
      state.updateAndGet(before -> before.after(answer, now));
      return answer;
    }

    @Override
    public ModelState initialState() {
      return model.initialState();
    }

    @Override
    public boolean comparesValues() {
      return model.comparesValues();
    }

    @Override
    public String name() {
      return model.name();
    }
  }
}
