package dev.tributary.merge.merging;

import dev.tributary.merge.profile.Decision;
import dev.tributary.merge.profile.StatementKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The decisions whose statements are all said. One can be about the value that another one brings,
 * so they are gone through until none more is found.
 */
final class EffectiveDecisions {
  private final Map<StatementName, StatementKey> said;
  private final List<KeptDecision> left;
  private final List<Decision> effective = new ArrayList<>();

  private EffectiveDecisions(Map<StatementName, StatementKey> said, List<KeptDecision> kept) {
    this.said = new HashMap<>(said);
    this.left = new ArrayList<>(kept);
  }

  static List<Decision> of(Reached reached) {
    Map<StatementName, StatementKey> said = new HashMap<>();
    reached.statements().forEach(it -> said.put(it.name(), it.statement().key()));
    var decisions = new EffectiveDecisions(said, reached.decisions());
    while (decisions.left.removeIf(decisions::takesEffect)) {
      // Each round may find what the one before has brought.
    }
    return List.copyOf(decisions.effective);
  }

  private boolean takesEffect(KeptDecision kept) {
    Optional<Decision> decision = kept.among(said);
    decision.ifPresent(it -> {
      effective.add(it);
      said.put(kept.own(), it.key());
    });
    return decision.isPresent();
  }
}
