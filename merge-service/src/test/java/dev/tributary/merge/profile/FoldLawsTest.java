package dev.tributary.merge.profile;

import static dev.tributary.merge.Seeds.forEachSeed;
import static dev.tributary.merge.profile.NoteFixture.fold;
import static dev.tributary.merge.profile.RandomNotes.notesOfAPerson;
import static dev.tributary.merge.profile.RandomNotes.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldLawsTest {

  @Test
  void any_order_of_arrival_and_any_repetition_give_the_same_profile() {
    forEachSeed(random -> {
      Told told = told(random);
      List<Statement> arrivals = new ArrayList<>(told.notes().statements());
      arrivals.addAll(told.notes().statements());
      List<Decision> decisions = new ArrayList<>(told.decisions());
      Collections.shuffle(arrivals, random);
      Collections.shuffle(decisions, random);

      Profile profile = fold(arrivals, decisions, told.verdicts());

      assertThat(profile).as("%s", told).isEqualTo(told.fold());
    });
  }

  @Test
  void what_nothing_connects_folds_alone() {
    forEachSeed(random -> {
      Told told = told(random);
      List<List<Statement>> components = Components.of(told);

      List<Profile> parts = components.stream().map(told::foldOf).toList();

      assertThat(Components.joined(parts))
          .as("%s", told)
          .isEqualTo(Components.joined(List.of(told.fold())));
    });
  }

  @Test
  void a_withdrawn_note_leaves_no_trace() {
    forEachSeed(random -> {
      Told kept = told(random);
      NoteFixture withdrawn = new RandomNotes(random).note(kept.notes().notes().size());
      List<List<Statement>> components = Components.of(kept.and(withdrawn));

      List<Profile> parts =
          components.stream().map(component -> kept.foldOf(without(withdrawn, component))).toList();

      assertThat(Components.joined(parts))
          .as("%s", kept.and(withdrawn))
          .isEqualTo(Components.joined(List.of(kept.fold())));
    });
  }

  @Test
  void a_plain_repetition_of_what_stands_makes_no_conflict() {
    forEachSeed(random -> {
      NotesOfAPerson notes = notesOfAPerson(random);
      Profile before = NoteFixture.fold(notes.statements());
      NoteFixture repetition = NoteFixture.noteOf("2033-01-02");
      standing(before, notes).forEach(said -> repetition.states(said.predicate(), said.value()));

      Profile after = NoteFixture.fold(notes.and(repetition).statements());

      assertThat(after.conflicts()).as("%s", notes).hasSameSizeAs(before.conflicts());
    });
  }

  @Test
  void each_statement_has_one_ruling_and_each_fact_statement_one_fact() {
    forEachSeed(random -> {
      Told told = told(random);
      List<Statement> statements = told.notes().statements();
      Set<StatementKey> decisions =
          told.decisions().stream().map(Decision::key).collect(Collectors.toSet());

      Profile profile = told.fold();

      assertThat(profile.rulings().keySet())
          .as("%s", told)
          .containsExactlyInAnyOrderElementsOf(keys(statements.stream()));
      assertThat(profile.facts().stream().flatMap(fact -> fact.members().stream()))
          .as("%s", told)
          .filteredOn(member -> !decisions.contains(member))
          .containsExactlyInAnyOrderElementsOf(
              keys(statements.stream().filter(FactStatement.class::isInstance)));
    });
  }

  @Test
  void an_open_conflict_has_a_current_and_a_disputed_side() {
    forEachSeed(random -> {
      Told told = told(random);
      Profile profile = told.fold();

      List<Conflict> open = profile.conflicts().stream().filter(Conflict::isOpen).toList();

      assertThat(open)
          .as("%s", told)
          .allSatisfy(conflict -> {
            assertThat(statusOf(profile, conflict.existing())).isEqualTo(FactStatus.CURRENT);
            assertThat(statusOf(profile, conflict.challenger())).isEqualTo(FactStatus.DISPUTED);
          });
    });
  }

  @Test
  void a_disputed_fact_is_in_an_open_conflict_as_far_as_nobody_is_still_to_judge() {
    forEachSeed(random -> {
      Told told = told(random).judgedBy(Verdicts.none());
      Profile profile = told.fold();

      List<Conflict> open = profile.conflicts().stream().filter(Conflict::isOpen).toList();

      assertThat(with(profile, FactStatus.DISPUTED))
          .as("%s", told)
          .hasSize(distinctChallengers(profile, open));
    });
  }

  @Test
  void a_fact_is_closed_if_and_only_if_it_is_superseded() {
    forEachSeed(random -> {
      Told told = told(random);
      Profile profile = told.fold();

      Set<Fact> closed =
          profile.facts().stream().filter(f -> f.closing() != null).collect(Collectors.toSet());

      assertThat(closed).as("%s", told).isEqualTo(Set.copyOf(with(profile, FactStatus.SUPERSEDED)));
    });
  }

  private static List<Statement> without(NoteFixture withdrawn, List<Statement> statements) {
    return statements.stream().filter(it -> !withdrawn.statements().contains(it)).toList();
  }

  private static List<StatementKey> keys(Stream<Statement> statements) {
    return statements.map(Statement::key).toList();
  }

  private static List<FactStatement> standing(Profile profile, NotesOfAPerson notes) {
    Set<StatementKey> shown =
        profile.facts().stream()
            .filter(f -> f.status() == FactStatus.CURRENT || f.status() == FactStatus.DISPUTED)
            .map(Fact::shown)
            .collect(Collectors.toSet());
    return notes.statements().stream()
        .filter(statement -> shown.contains(statement.key()))
        .map(FactStatement.class::cast)
        .toList();
  }

  private static List<Fact> with(Profile profile, FactStatus status) {
    return profile.facts().stream().filter(fact -> fact.status() == status).toList();
  }

  private static FactStatus statusOf(Profile profile, StatementKey member) {
    return factOf(profile, member).status();
  }

  private static int distinctChallengers(Profile profile, List<Conflict> conflicts) {
    return (int) conflicts.stream().map(c -> factOf(profile, c.challenger())).distinct().count();
  }

  private static Fact factOf(Profile profile, StatementKey member) {
    return profile.facts().stream()
        .filter(fact -> fact.members().contains(member))
        .findFirst()
        .orElseThrow();
  }
}
