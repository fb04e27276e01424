package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.Predicate.AGE;
import static dev.tributary.merge.profile.Predicate.RELATIONSHIP_STATUS;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** When a plain statement supersedes a rival although its note has no word of change. */
final class Outdating {

  private static final List<String> STEPS = List.of("in_a_relationship", "engaged", "married");

  private Outdating() {}

  static Optional<Rule> of(Said said, Holding rival) {
    if (said.predicate() != rival.predicate()) {
      return Optional.empty();
    }
    if (movesOnByItself(said, rival)) {
      return Optional.of(Rule.MOVES_ON);
    }
    if (said.beganAfter(rival)) {
      return Optional.of(Rule.BEGAN_LATER);
    }
    return isNextStep(said, rival) ? Optional.of(Rule.NEXT_STEP) : Optional.empty();
  }

  private static boolean movesOnByItself(Said said, Holding rival) {
    if (!said.predicate().isFluid()) {
      return false;
    }
    return said.predicate() != AGE || agesWithTime(said, rival);
  }

  /** A year of age for a year of time; the birthday in between is unknown. */
  private static boolean agesWithTime(Said said, Holding rival) {
    OptionalInt age = said.phrase().value().number();
    OptionalInt before = rival.known().number();
    if (age.isEmpty() || before.isEmpty()) {
      return false;
    }
    long years = ChronoUnit.YEARS.between(rival.lastSaidOn(), said.day());
    int aged = age.getAsInt() - before.getAsInt();
    return aged == years || aged == years + 1;
  }

  private static boolean isNextStep(Said said, Holding rival) {
    return said.predicate() == RELATIONSHIP_STATUS
        && STEPS.contains(rival.known().normal())
        && STEPS.indexOf(said.phrase().value().normal()) > STEPS.indexOf(rival.known().normal());
  }
}
