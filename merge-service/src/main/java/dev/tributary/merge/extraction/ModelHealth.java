package dev.tributary.merge.extraction;

/** Whether the model answers, as far as this process has asked it. */
public interface ModelHealth {
  ModelState state();
}
