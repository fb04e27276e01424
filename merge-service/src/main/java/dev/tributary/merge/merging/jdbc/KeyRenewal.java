package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.KeptDecision;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.Reached;
import dev.tributary.merge.merging.Renewed;
import dev.tributary.merge.merging.Slot;
import dev.tributary.merge.merging.StatementName;
import dev.tributary.merge.merging.StoredStatement;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.Slots;
import dev.tributary.merge.profile.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Gives statements and decisions the keys that come of how values are read now. Libraries read them
 * otherwise from version to version, and what has kept its old keys would not be met any more. A
 * decision keeps its old slots, too, while something that it names is not said: who knows which of
 * them that has.
 */
final class KeyRenewal {
  private final Slots slotsOf;
  private final SlotTable ofStatements;
  private final SlotTable ofDecisions;
  private final FamilyColumn families;

  KeyRenewal(NamedParameterJdbcOperations jdbc, Slots slots) {
    this.slotsOf = slots;
    this.ofStatements = SlotTable.ofStatements(jdbc);
    this.ofDecisions = SlotTable.ofDecisions(jdbc);
    this.families = new FamilyColumn(jdbc);
  }

  /** Stores the keys that differ. */
  Renewed renew(LockedProfile profile, Reached whole) {
    var fingerprints = new Fingerprints(profile.keys().index(), slotsOf);
    families.renew(profile, whole.statements(), fingerprints);
    Map<UUID, SlotChange> statements = statementChanges(profile, whole, fingerprints);
    Map<UUID, SlotChange> decisions = decisionChanges(profile, whole, fingerprints);
    ofStatements.change(profile, statements);
    ofDecisions.change(profile, decisions);
    return statements.isEmpty()
        ? new Renewed(whole, List.of(), Map.of())
        : new Renewed(whole, values(whole, statements, fingerprints), names(whole, fingerprints));
  }

  private Map<UUID, SlotChange> statementChanges(
      LockedProfile profile, Reached whole, Fingerprints fingerprints) {
    Map<UUID, Set<Slot>> stored = ofStatements.stored(profile);
    Map<UUID, SlotChange> changes = new HashMap<>();
    for (StoredStatement it : whole.statements()) {
      Set<Slot> before = stored.getOrDefault(it.id().value(), Set.of());
      changes.put(it.id().value(), SlotChange.of(before, fingerprints.slots(it.statement())));
    }
    changes.values().removeIf(SlotChange::isNone);
    return changes;
  }

  private Map<UUID, SlotChange> decisionChanges(
      LockedProfile profile, Reached whole, Fingerprints fingerprints) {
    if (whole.decisions().isEmpty()) {
      return Map.of();
    }
    Map<UUID, Set<Slot>> stored = ofDecisions.stored(profile);
    DecisionSubjects subjects = subjects(whole);
    Map<UUID, SlotChange> changes = new HashMap<>();
    for (KeptDecision it : whole.decisions()) {
      Set<Slot> before = stored.getOrDefault(it.id().value(), Set.of());
      Set<Slot> now = new HashSet<>(subjects.slots(it, fingerprints));
      if (!subjects.areSaid(it)) {
        now.addAll(before);
      }
      changes.put(it.id().value(), SlotChange.of(before, now));
    }
    changes.values().removeIf(SlotChange::isNone);
    return changes;
  }

  private List<Renewed.Values> values(
      Reached whole, Map<UUID, SlotChange> changes, Fingerprints fingerprints) {
    List<Renewed.Values> values = new ArrayList<>();
    for (StoredStatement it : whole.statements()) {
      SlotChange change = changes.get(it.id().value());
      if (change != null) {
        Map<Slot, String> names = names(it.statement(), fingerprints);
        names.keySet().retainAll(change.gained());
        values.add(new Renewed.Values(change.lost(), Set.copyOf(names.values())));
      }
    }
    return values;
  }

  private Map<Slot, String> names(Reached whole, Fingerprints fingerprints) {
    DecisionSubjects subjects = subjects(whole);
    Map<Slot, String> names = new HashMap<>();
    whole.statements().forEach(it -> names.putAll(names(it.statement(), fingerprints)));
    whole.decisions().stream()
        .flatMap(it -> subjects.said(it).stream())
        .forEach(it -> names.putAll(names(it, fingerprints)));
    return names;
  }

  private Map<Slot, String> names(Statement statement, Fingerprints fingerprints) {
    Map<Slot, String> names = new HashMap<>();
    slotsOf.names(statement).forEach(name -> names.put(fingerprints.slot(name), name));
    return names;
  }

  /** Decisions name what notes say, or the value that another decision brings. */
  private static DecisionSubjects subjects(Reached whole) {
    Map<StatementName, FactStatement> said = new HashMap<>();
    for (StoredStatement it : whole.statements()) {
      if (it.statement() instanceof FactStatement fact) {
        said.put(it.name(), fact);
      }
    }
    Map<StatementName, KeptDecision> brought = new HashMap<>();
    whole.decisions().forEach(it -> brought.put(it.own(), it));
    return new Lookup(said, brought).subjects();
  }

  private record Lookup(
      Map<StatementName, FactStatement> said, Map<StatementName, KeptDecision> brought) {
    DecisionSubjects subjects() {
      return new DecisionSubjects(this::named);
    }

    private Optional<FactStatement> named(StatementName name) {
      KeptDecision decision = brought.get(name);
      return Optional.ofNullable(said.get(name))
          .or(() -> decision == null ? Optional.empty() : subjects().said(decision));
    }
  }
}
