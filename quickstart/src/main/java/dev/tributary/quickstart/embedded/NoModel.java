package dev.tributary.quickstart.embedded;

import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelState;
import dev.tributary.merge.extraction.Question;

/** Where no model is set. */
final class NoModel implements LanguageModel {
  private final ModelState state;

  private NoModel(ModelState state) {
    this.state = state;
  }

  /** Notes wait until the next start, with one. */
  static NoModel awaited() {
    return new NoModel(new ModelState.NotConfigured());
  }

  /** Patterns read the notes, and words alone decide whether two values are the same. */
  static NoModel besidePatterns() {
    return new NoModel(new ModelState.Patterns());
  }

  @Override
  public ModelAnswer ask(Question question) {
    return new ModelAnswer.Misconfigured(ModelState.NOT_CONFIGURED);
  }

  @Override
  public ModelState initialState() {
    return state;
  }

  @Override
  public boolean comparesValues() {
    return state instanceof ModelState.NotConfigured;
  }

  @Override
  public String name() {
    return "none";
  }
}
