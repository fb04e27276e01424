package dev.tributary.merge.extraction;

/** A model that answers one question per call; tries once and reports every failure as a value. */
public interface LanguageModel {
  ModelAnswer ask(Question question);

  /** The name by which its provider knows it. */
  String name();
}
