package dev.tributary.merge.judging;

import dev.tributary.merge.merging.FactRow;
import dev.tributary.merge.merging.LockedProfile;
import dev.tributary.merge.merging.StoredStatement;
import dev.tributary.merge.profile.Cardinality;
import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.Family;
import dev.tributary.merge.profile.Judgement;
import dev.tributary.merge.profile.OpenPairs;
import dev.tributary.merge.profile.Outcome;
import dev.tributary.merge.profile.Ruling;
import dev.tributary.schema.id.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Values of many-valued families that may say the same without a word in common. No slot lets them
 * meet, so the fold never compares them: what a note adds, replaces or ends without having met it
 * is held against what was said most recently.
 */
final class Strangers {
  private static final Set<Outcome> MET_NOTHING = Set.of(Outcome.APPENDED, Outcome.UNMATCHED);

  private final NoteInContext context;
  private final OpenPairs openPairs;
  private final Set<FactId> ofThisNote;

  Strangers(NoteInContext context, OpenPairs openPairs) {
    this.context = context;
    this.openPairs = openPairs;
    this.ofThisNote =
        context.own().stream()
            .map(StoredStatement::fact)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Pairs each of those with each recent fact that the note itself does not speak of: two values in
   * one note are both meant.
   *
   * @param recent current facts of a family, the latest first
   */
  List<Doubt> among(BiFunction<LockedProfile, Family, List<FactRow>> recent) {
    List<Doubt> doubts = new ArrayList<>();
    for (StoredStatement own : context.own()) {
      FactStatement statement = (FactStatement) own.statement();
      List<String> values = unmet(statement);
      if (!values.isEmpty()) {
        recent.apply(context.profile(), statement.predicate().family()).stream()
            .filter(fact -> !ofThisNote.contains(fact.id()))
            .filter(fact -> fact.body().predicate().equals(statement.predicate().wireName()))
            .flatMap(fact -> values.stream().map(value -> doubt(statement, value, fact)))
            .flatMap(Optional::stream)
            .forEach(doubts::add);
      }
    }
    return doubts;
  }

  /** The values of a statement that have met nothing: its own, and the one that it replaces. */
  private List<String> unmet(FactStatement statement) {
    if (statement.predicate().cardinality() == Cardinality.ONE) {
      return List.of();
    }
    Ruling ruling = context.folded().ruling(statement.key());
    List<String> values = new ArrayList<>();
    if (MET_NOTHING.contains(ruling.outcome())) {
      values.add(statement.value());
    }
    String previous = statement.previousValue();
    if (previous != null && replacesNothing(ruling)) {
      values.add(previous);
    }
    return values;
  }

  private static boolean replacesNothing(Ruling ruling) {
    return ruling.beaten().isEmpty() && ruling.outcome() != Outcome.DISPUTED;
  }

  private Optional<Doubt> doubt(FactStatement statement, String value, FactRow fact) {
    FactRow.Body known = fact.body();
    return openPairs
        .of(statement.predicate(), value, known.value(), statement.zone())
        .filter(pair -> context.verdicts().on(pair) == Judgement.PENDING)
        .map(pair -> {
          Instant saidAt = statement.key().writtenAt();
          Instant heldAt = fact.seen().firstAt();
          var said = said(statement, value, statement.quote(), saidAt);
          var held = said(statement, known.value(), known.quote(), heldAt);
          boolean isLater = !saidAt.isBefore(heldAt);
          return isLater
              ? new Doubt(statement.predicate(), held, said)
              : new Doubt(statement.predicate(), said, held);
        });
  }

  private SaidValue said(FactStatement statement, String value, String quote, Instant at) {
    String name = openPairs.name(statement.predicate(), value, statement.zone());
    return new SaidValue(name, value, quote, LocalDate.ofInstant(at, statement.zone()));
  }
}
