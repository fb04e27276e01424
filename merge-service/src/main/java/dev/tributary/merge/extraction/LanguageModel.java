package dev.tributary.merge.extraction;

/** A model that answers one question per call; tries once and reports every failure as a value. */
public interface LanguageModel {
  ModelAnswer ask(Question question);

  /** What is known of it before the first question. */
  default ModelState initialState() {
    return new ModelState.Unknown();
  }

  /** Whether it compares values too; one that only repeats what was read in notes does not. */
  default boolean comparesValues() {
    return true;
  }

  /** The name by which its provider knows it. */
  String name();
}
