package dev.tributary.merge.profile;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How statements relate to what is held, as types, words and readers tell them apart. */
final class Comparison {
  private final Verdicts verdicts;
  private final Set<Undecided> undecided =
      new TreeSet<>(
          Comparator.comparing(Undecided::said)
              .thenComparing(Undecided::held)
              .thenComparing(it -> it.pair().lower())
              .thenComparing(it -> it.pair().higher()));

  Comparison(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  Relation between(Said said, Holding holding) {
    if (said.predicate() != holding.predicate()) {
      return Relation.acrossPredicates(said.phrase().value().like(holding.known()));
    }
    Relation byWords = byWords(said, holding);
    if (isSetAgainst(said, holding) || !said.phrase().leavesOpen(holding.phrase())) {
      return byWords;
    }
    return switch (judged(said.phrase(), holding)) {
      case SAME, FINER, COARSER -> Relation.SAME;
      case UNRELATED -> said.isSingle() ? Relation.RIVAL : Relation.APART;
      case PENDING, FINAL -> byWords;
    };
  }

  private Relation byWords(Said said, Holding holding) {
    boolean against = isSetAgainst(said, holding);
    var likeness = said.phrase().value().like(holding.known());
    return said.isSingle()
        ? Relation.inSingle(likeness, against || said.predicate().isFluid())
        : Relation.inMany(likeness, against);
  }

  /** Whether the words of the note set the value against that of the holding. */
  private boolean isSetAgainst(Said said, Holding holding) {
    return switch (said.statement().stance()) {
      case STATES, ENDED -> false;
      case CHANGED, CORRECTED, DISPUTED ->
          said.previous() == null
              ? said.isSingle() && holding.is(FactStatus.CURRENT)
              : names(said, holding);
    };
  }

  /** Whether the value that the note says was replaced is that of the holding. */
  boolean names(Said said, Holding holding) {
    Phrase previous = said.previous();
    return previous != null
        && (previous.pointsAt(holding.phrase()) || isJudgedSame(previous, holding));
  }

  /** Whether what the note says has ended is what the holding says. */
  boolean coversEndOf(Said said, Holding holding) {
    return said.phrase().coversEndOf(holding.phrase()) || isJudgedSame(said.phrase(), holding);
  }

  /** Whether a reader found that both say the same. */
  boolean isJudgedSame(Phrase phrase, Holding holding) {
    return phrase.leavesOpen(holding.phrase()) && judged(phrase, holding).isSame();
  }

  /** Whether a reader has still to say if both are the same. */
  boolean awaitsJudge(Phrase phrase, Holding holding) {
    return phrase.leavesOpen(holding.phrase()) && judged(phrase, holding) == Judgement.PENDING;
  }

  /** Whether a reader will ever say more than words do. */
  boolean isAnybodyAsked() {
    return verdicts.arePending();
  }

  /** A reader is to be asked about what is left open between the phrase and these. */
  void ask(Said said, Phrase phrase, Stream<Holding> holdings) {
    holdings
        .filter(holding -> holding.predicate() == said.predicate())
        .filter(holding -> awaitsJudge(phrase, holding))
        .map(holding ->
            new Undecided(
                ValuePair.of(phrase.name(), holding.phrase().name()),
                said.key(),
                phrase.words(),
                holding.shown(),
                holding.phrase().words()))
        .forEach(undecided::add);
  }

  /** As any of the wordings in which the fact was said has been judged; else as the shown one. */
  private Judgement judged(Phrase phrase, Holding holding) {
    boolean same =
        holding.wordings().stream()
            .filter(wording -> !wording.equals(phrase.name()))
            .map(wording -> verdicts.on(ValuePair.of(phrase.name(), wording)))
            .anyMatch(Judgement::isSame);
    return same
        ? Judgement.SAME
        : verdicts.on(ValuePair.of(phrase.name(), holding.phrase().name()));
  }

  Set<Undecided> undecided() {
    return undecided;
  }
}
