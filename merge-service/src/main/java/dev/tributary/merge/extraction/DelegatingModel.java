package dev.tributary.merge.extraction;

/** A model that stands before another one, and is like it but for what happens to questions. */
public abstract class DelegatingModel implements LanguageModel {
  private final LanguageModel model;

  protected DelegatingModel(LanguageModel model) {
    this.model = model;
  }

  /** Asks the one behind. */
  protected final ModelAnswer passOn(Question question) {
    return model.ask(question);
  }

  @Override
  public final ModelState initialState() {
    return model.initialState();
  }

  @Override
  public final boolean comparesValues() {
    return model.comparesValues();
  }

  @Override
  public final String name() {
    return model.name();
  }
}
