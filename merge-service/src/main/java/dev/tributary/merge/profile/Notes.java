package dev.tributary.merge.profile;

import dev.tributary.schema.id.NoteId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which statements stand side by side in one note. */
record Notes(Map<NoteId, List<Said>> statements) {

  static Notes of(List<Step> steps) {
    return new Notes(
        steps.stream()
            .filter(Said.class::isInstance)
            .map(Said.class::cast)
            .collect(Collectors.groupingBy(said -> said.key().note())));
  }

  /** Whether the note of the statement, before or after it, also speaks of what is held. */
  boolean alsoSpeakOf(Said said, Holding holding, Comparison comparison) {
    return holding.isSaidIn(said)
        || statements.getOrDefault(said.key().note(), List.of()).stream()
            .filter(other -> !Collections.disjoint(other.slots(), said.slots()))
            .anyMatch(other -> comparison.between(other, holding).isSame());
  }
}
