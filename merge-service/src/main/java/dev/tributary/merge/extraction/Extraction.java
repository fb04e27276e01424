package dev.tributary.merge.extraction;

import java.util.List;

/** What one note says, read on its own; in the order in which the model gave it. */
public record Extraction(
    List<ExtractedFact> facts,
    List<ExtractedReminder> reminders,
    List<ExtractedCompletion> completions) {
  public Extraction {
    facts = List.copyOf(facts);
    reminders = List.copyOf(reminders);
    completions = List.copyOf(completions);
  }
}
