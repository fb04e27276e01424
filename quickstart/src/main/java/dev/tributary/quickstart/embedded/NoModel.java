package dev.tributary.quickstart.embedded;

import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelState;
import dev.tributary.merge.extraction.Question;

/** Where no model is set: notes wait until the next start, with one. */
final class NoModel implements LanguageModel {
  @Override
  public ModelAnswer ask(Question question) {
    return new ModelAnswer.Misconfigured(ModelState.NOT_CONFIGURED);
  }

  @Override
  public ModelState initialState() {
    return new ModelState.NotConfigured();
  }

  @Override
  public String name() {
    return "none";
  }
}
