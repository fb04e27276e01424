package dev.tributary.merge.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldLawsTest {

  @Provide
  Arbitrary<NotesOfAPerson> notes() {
    return NotesOfAPerson.notesOfAPerson();
  }

  @Property(tries = 100)
  void any_order_of_arrival_and_any_repetition_give_the_same_profile(
      @ForAll("notes") NotesOfAPerson notes, @ForAll Random random) {
    List<Statement> arrivals = new ArrayList<>(notes.statements());
    arrivals.addAll(notes.statements());
    Collections.shuffle(arrivals, random);

    Profile profile = Fold.of(arrivals);

    assertThat(profile).isEqualTo(Fold.of(notes.statements()));
  }

  @Property(tries = 100)
  void what_no_slot_connects_folds_alone(@ForAll("notes") NotesOfAPerson notes) {
    List<List<Statement>> components = Components.of(notes.statements());

    List<Profile> parts = components.stream().map(Fold::of).toList();

    Profile whole = Fold.of(notes.statements());
    assertThat(Components.joined(parts)).isEqualTo(Components.joined(List.of(whole)));
  }

  @Property(tries = 100)
  void a_withdrawn_note_leaves_no_trace(@ForAll("notes") NotesOfAPerson notes) {
    assumeThat(notes.notes()).isNotEmpty();
    List<NoteFixture> kept = notes.notes().subList(1, notes.notes().size());
    Profile neverSaid = Fold.of(new NotesOfAPerson(kept).statements());
    Fold.of(notes.statements());

    Profile withdrawn =
        Fold.of(
            notes.statements().stream()
                .filter(s -> !s.key().note().equals(notes.notes().getFirst().key(0).note()))
                .toList());

    assertThat(withdrawn).isEqualTo(neverSaid);
  }

  @Property(tries = 100)
  void a_plain_repetition_of_what_stands_makes_no_conflict(@ForAll("notes") NotesOfAPerson notes) {
    Profile before = Fold.of(notes.statements());
    NoteFixture repetition = NoteFixture.noteOf("2033-01-02");
    standing(before, notes).forEach(said -> repetition.states(said.predicate(), said.value()));

    Profile after =
        Fold.of(
            Stream.concat(notes.statements().stream(), repetition.statements().stream()).toList());

    assertThat(after.conflicts()).hasSameSizeAs(before.conflicts());
  }

  @Property(tries = 100)
  void each_statement_has_one_outcome_and_each_fact_statement_one_fact(
      @ForAll("notes") NotesOfAPerson notes) {
    List<Statement> statements = notes.statements();

    Profile profile = Fold.of(statements);

    assertThat(profile.outcomes().keySet())
        .containsExactlyInAnyOrderElementsOf(statements.stream().map(Statement::key).toList());
    assertThat(profile.facts().stream().flatMap(fact -> fact.members().stream()))
        .containsExactlyInAnyOrderElementsOf(
            statements.stream()
                .filter(FactStatement.class::isInstance)
                .map(Statement::key)
                .toList());
  }

  @Property(tries = 100)
  void an_open_conflict_has_a_current_and_a_disputed_side(@ForAll("notes") NotesOfAPerson notes) {
    Profile profile = Fold.of(notes.statements());

    List<Conflict> open = profile.conflicts().stream().filter(Conflict::isOpen).toList();

    assertThat(open)
        .allSatisfy(conflict -> {
          assertThat(statusOf(profile, conflict.existing())).isEqualTo(FactStatus.CURRENT);
          assertThat(statusOf(profile, conflict.challenger())).isEqualTo(FactStatus.DISPUTED);
        });
    assertThat(with(profile, FactStatus.DISPUTED)).hasSize(distinctChallengers(profile, open));
  }

  @Property(tries = 100)
  void a_fact_is_closed_if_and_only_if_it_is_superseded(@ForAll("notes") NotesOfAPerson notes) {
    Profile profile = Fold.of(notes.statements());

    Set<Fact> closed =
        profile.facts().stream().filter(f -> f.closing() != null).collect(Collectors.toSet());

    assertThat(closed).isEqualTo(Set.copyOf(with(profile, FactStatus.SUPERSEDED)));
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
