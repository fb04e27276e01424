package dev.tributary.merge.merging;

import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.Fold;
import dev.tributary.merge.profile.Ruling;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.merge.profile.Undecided;
import dev.tributary.merge.profile.Verdicts;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.StatementId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folds what was touched and all that it can reach, always from all statements there, and records
 * the difference to what is stored. There is no second, incremental path: that is why any order of
 * arrival gives the same profile.
 */
final class Refold {
  private final Fold fold;
  private final Inputs inputs;
  private final RecordFacts facts;
  private final RecordReminders reminders;

  Refold(Fold fold, Inputs inputs, RecordFacts facts, RecordReminders reminders) {
    this.fold = fold;
    this.inputs = inputs;
    this.facts = facts;
    this.reminders = reminders;
  }

  /**
   * What became of notes.
   *
   * @param changed those whose statements have come to another outcome
   * @param undecided what only a reader can tell apart, of these notes and of others
   * @param textual notes that say what others may say in other words
   */
  record Refolded(Set<NoteId> changed, Set<Undecided> undecided, Set<NoteId> textual) {
    /**
     * Notes to ask about, so that each pair that has been left open is asked about by one. Whatever
     * was left open before, and still is, has its task already.
     *
     * @param attended notes about which is asked anyway, with all that they leave open
     */
    Set<NoteId> waiting(Set<NoteId> attended) {
      return undecided.stream()
          .map(pair -> List.of(pair.said().note(), pair.held().note()))
          .filter(pair -> Collections.disjoint(pair, attended))
          .flatMap(pair -> pair.stream().filter(changed::contains).limit(1))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  Refolded refold(LockedProfile profile, Arrival arrival) {
    Reached stored = inputs.statements().reachable(profile, arrival.touched().slots());
    Verdicts verdicts = inputs.verdicts().of(profile, stored.slots());
    return refold(profile, arrival, stored.and(arrival), verdicts);
  }

  Refolded refoldAll(LockedProfile profile) {
    Renewed renewed = inputs.statements().renewed(profile);
    inputs.verdicts().follow(profile, renewed);
    var touched = Arrival.of(inputs.statements().all(profile));
    return refold(profile, touched, renewed.whole(), inputs.verdicts().of(profile));
  }

  private Refolded refold(
      LockedProfile profile, Arrival arrival, Reached reached, Verdicts verdicts) {
    Touched touched = arrival.touched();
    Folded folded = Folded.of(fold, reached, verdicts);

    RecordFacts.Recorded factClasses =
        facts.store(profile, folded, formerFacts(touched.facts(), reached));
    ReminderClasses reminderClasses =
        reminders.record(profile, folded, formerReminders(touched.reminders(), reached));

    List<StoredStatement> changed = changed(folded, factClasses.classes(), reminderClasses);
    record(profile, arrival, changed);
    inputs.decisions().classify(profile, changed(folded, factClasses.classes()));
    facts.prune(profile, factClasses);
    Set<NoteId> notes =
        changed.stream()
            .map(it -> it.statement().key().note())
            .collect(Collectors.toUnmodifiableSet());
    return new Refolded(notes, folded.profile().undecided(), textual(folded));
  }

  private void record(LockedProfile profile, Arrival arrival, List<StoredStatement> classified) {
    Map<StatementId, Arriving> arriving =
        arrival.statements().stream().collect(Collectors.toMap(Arriving::id, it -> it));
    List<Arriving> arrived = new ArrayList<>();
    List<StoredStatement> stored = new ArrayList<>();
    for (StoredStatement statement : classified) {
      Arriving its = arriving.get(statement.id());
      if (its == null) {
        stored.add(statement);
      } else {
        arrived.add(its.folded(statement));
      }
    }
    inputs.statements().add(profile, arrived);
    inputs.statements().classify(profile, stored);
  }

  private static Set<NoteId> textual(Folded folded) {
    return folded.statements().stream()
        .map(StoredStatement::statement)
        .filter(it -> it instanceof FactStatement fact && fact.predicate().kind().isTextual())
        .map(it -> it.key().note())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<StoredStatement> changed(
      Folded folded, FactClasses facts, ReminderClasses reminders) {
    return folded.statements().stream()
        .flatMap(before -> {
          StoredStatement after = classified(before, folded, facts, reminders);
          return after.equals(before) ? Stream.empty() : Stream.of(after);
        })
        .toList();
  }

  private static StoredStatement classified(
      StoredStatement before, Folded folded, FactClasses facts, ReminderClasses reminders) {
    StatementKey key = before.statement().key();
    return new StoredStatement(
        before.id(),
        before.statement(),
        before.name(),
        before.noteStoredAt(),
        facts.factOf().get(key),
        reminders.reminderOf().get(key),
        stored(folded.profile().ruling(key), folded));
  }

  private static StoredRuling stored(Ruling ruling, Folded folded) {
    return new StoredRuling(
        ruling.outcome(),
        ruling.rule(),
        ruling.beaten().stream()
            .flatMap(key -> folded.stored(key).stream())
            .map(StoredStatement::id)
            .toList());
  }

  private static Map<DecisionId, @Nullable FactId> changed(Folded folded, FactClasses facts) {
    Map<DecisionId, @Nullable FactId> changed = new HashMap<>();
    for (KeptDecision decision : folded.decisions()) {
      @Nullable StatementKey place = folded.placeOf(decision);
      @Nullable FactId now = place == null ? null : facts.factOf().get(place);
      if (!Objects.equals(now, decision.fact())) {
        changed.put(decision.id(), now);
      }
    }
    return changed;
  }

  private static Set<FactId> formerFacts(Set<FactId> ofRemoved, Reached reached) {
    return former(
        ofRemoved,
        Stream.concat(
            reached.statements().stream().map(StoredStatement::fact),
            reached.decisions().stream().map(KeptDecision::fact)));
  }

  private static Set<ReminderId> formerReminders(Set<ReminderId> ofRemoved, Reached reached) {
    return former(ofRemoved, reached.statements().stream().map(StoredStatement::reminder));
  }

  private static <I> Set<I> former(Set<I> ofRemoved, Stream<? extends @Nullable I> ofReached) {
    Set<I> former = new HashSet<>(ofRemoved);
    ofReached.forEach(it -> {
      if (it != null) {
        former.add(it);
      }
    });
    return former;
  }
}
