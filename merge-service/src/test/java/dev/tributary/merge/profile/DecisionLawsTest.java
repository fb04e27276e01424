package dev.tributary.merge.profile;

import static dev.tributary.merge.Seeds.forEachSeed;
import static dev.tributary.merge.profile.RandomNotes.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.id.DecisionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DecisionLawsTest {
  private static final DecisionId LAST = new DecisionId(new UUID(8, 8));
  private static final Instant LATER = Instant.parse("2040-01-01T12:00:00Z");

  @Test
  void what_is_rejected_last_counts_as_never_said() {
    forEachSeed(random -> {
      Told told = told(random);
      Optional<Fact> fact = anyFact(told, random);
      if (fact.isEmpty()) {
        return;
      }
      Decision rejection = new Decision.RejectFact(LAST, LATER, fact.get().shown());

      Profile profile = told.deciding(rejection).fold();

      assertThat(factOf(profile, fact.get().shown()).closing())
          .as("%s", told)
          .satisfiesAnyOf(
              closing -> assertThat(closing.by()).isEqualTo(rejection.key()),
              closing -> assertThat(closing.reason()).isEqualTo(ClosingReason.REJECTED));
      assertThat(profile.conflicts())
          .as("%s", told)
          .noneMatch(conflict -> fact.get().members().contains(conflict.challenger()));
    });
  }

  @Test
  void what_is_confirmed_last_is_current() {
    forEachSeed(random -> {
      Told told = told(random);
      Optional<Fact> fact = anyFact(told, random);
      if (fact.isEmpty() || isRejected(fact.get())) {
        return;
      }
      Decision confirmation = new Decision.ConfirmFact(LAST, LATER, fact.get().shown());

      Fact confirmed = factOf(told.deciding(confirmation).fold(), fact.get().shown());

      assertThat(confirmed.status()).as("%s", told).isEqualTo(FactStatus.CURRENT);
      assertThat(confirmed.confirmedBy()).as("%s", told).isEqualTo(confirmation.key());
    });
  }

  @Test
  void what_is_corrected_last_shows_the_word_of_the_user() {
    forEachSeed(random -> {
      Told told = told(random);
      Optional<Fact> fact = anyFact(told, random);
      if (fact.isEmpty() || isRejected(fact.get())) {
        return;
      }
      Decision correction = new Decision.CorrectFact(LAST, LATER, fact.get().shown(), "Skye");

      Profile profile = told.deciding(correction).fold();

      Fact corrected = factOf(profile, correction.key());
      assertThat(corrected.status()).as("%s", told).isEqualTo(FactStatus.CURRENT);
      assertThat(corrected.shown()).as("%s", told).isEqualTo(correction.key());
      assertThat(factOf(profile, fact.get().shown()).status())
          .as("%s", told)
          .isEqualTo(FactStatus.SUPERSEDED);
    });
  }

  @Test
  void what_is_settled_last_is_not_open_any_more() {
    forEachSeed(random -> {
      Told told = told(random);
      List<Conflict> open = told.fold().conflicts().stream().filter(Conflict::isOpen).toList();
      if (open.isEmpty()) {
        return;
      }
      Conflict conflict = open.get(random.nextInt(open.size()));
      Choice choice = Choice.values()[random.nextInt(Choice.values().length)];
      Decision settlement =
          new Decision.SettleConflict(
              LAST, LATER, conflict.existing(), conflict.challenger(), choice);

      Profile profile = told.deciding(settlement).fold();

      assertThat(profile.conflicts())
          .as("%s, %s", told, choice)
          .filteredOn(it -> it.challenger().equals(conflict.challenger()))
          .filteredOn(it -> it.existing().equals(conflict.existing()))
          .noneMatch(Conflict::isOpen);
      assertThat(factOf(profile, conflict.existing()).status())
          .as("%s, %s", told, choice)
          .isEqualTo(choice == Choice.KEEP ? FactStatus.CURRENT : FactStatus.SUPERSEDED);
      assertThat(factOf(profile, conflict.challenger()).status())
          .as("%s, %s", told, choice)
          .isEqualTo(choice == Choice.TAKE ? FactStatus.CURRENT : FactStatus.SUPERSEDED);
    });
  }

  @Test
  void a_decision_about_what_nobody_says_changes_nothing() {
    forEachSeed(random -> {
      Told told = told(random);
      StatementKey absent = NoteFixture.noteOf("2032-02-02").key(0);

      Profile profile = told.deciding(new Decision.RejectFact(LAST, LATER, absent)).fold();

      assertThat(profile).as("%s", told).isEqualTo(told.fold());
    });
  }

  private static Optional<Fact> anyFact(Told told, RandomGenerator random) {
    Profile profile = told.fold();
    List<Fact> facts =
        profile.facts().stream()
            .filter(fact -> !isDecided(fact, told) && !isOfNothing(fact, profile))
            .toList();
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(facts.get(random.nextInt(facts.size())));
  }

  private static boolean isDecided(Fact fact, Told told) {
    return told.decisions().stream().map(Decision::key).anyMatch(fact.shown()::equals);
  }

  /** The end of something that no note had said is held for its statement's sake only. */
  private static boolean isOfNothing(Fact fact, Profile profile) {
    return profile.ruling(fact.shown()).rule() == Rule.NOTHING_TO_END;
  }

  private static boolean isRejected(Fact fact) {
    return fact.closing() != null && fact.closing().reason() == ClosingReason.REJECTED;
  }

  private static Fact factOf(Profile profile, StatementKey member) {
    return profile.facts().stream()
        .filter(fact -> fact.members().contains(member))
        .findFirst()
        .orElseThrow();
  }
}
