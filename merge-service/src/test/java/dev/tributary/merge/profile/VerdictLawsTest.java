package dev.tributary.merge.profile;

import static dev.tributary.merge.Seeds.forEachSeed;
import static dev.tributary.merge.profile.RandomNotes.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VerdictLawsTest {

  @Test
  void waiting_for_a_reader_changes_nothing_but_which_conflicts_are_logged() {
    forEachSeed(random -> {
      Told told = told(random);
      Profile decided = told.judgedBy(Verdicts.none()).fold();

      Profile waiting = told.judgedBy(new Unread()).fold();

      assertThat(waiting.facts()).as("%s", told).isEqualTo(decided.facts());
      assertThat(decided.conflicts()).as("%s", told).containsAll(waiting.conflicts());
    });
  }

  @Test
  void without_a_reader_nothing_is_asked() {
    forEachSeed(random -> {
      Told told = told(random);

      Profile profile = told.judgedBy(Verdicts.none()).fold();

      assertThat(profile.undecided()).as("%s", told).isEmpty();
    });
  }

  @Test
  void a_conflict_that_is_held_back_is_asked_about() {
    forEachSeed(random -> {
      Told told = told(random);

      Profile waiting = told.judgedBy(new Unread()).fold();

      Set<StatementKey> asked = said(waiting);
      assertThat(waiting.rulings())
          .as("%s", told)
          .allSatisfy((statement, ruling) -> {
            if (ruling.rule() == Rule.AWAITS_JUDGE) {
              assertThat(asked).contains(statement);
            }
          });
    });
  }

  private static Set<StatementKey> said(Profile profile) {
    return profile.undecided().stream().map(Undecided::said).collect(Collectors.toSet());
  }

  /** Somebody who will judge, and has not yet. */
  private record Unread() implements Verdicts {
    @Override
    public Judgement on(ValuePair pair) {
      return Judgement.PENDING;
    }

    @Override
    public Set<String> links(String value) {
      return Set.of();
    }
  }
}
