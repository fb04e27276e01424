package dev.tributary.merge.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that a profile is made of; printed with a line for each. */
record Told(NotesOfAPerson notes, List<Decision> decisions, Verdicts verdicts) {

  Profile fold() {
    return foldOf(notes.statements());
  }

  /** The fold of some of the statements, with the decisions that speak of nothing else. */
  Profile foldOf(Collection<? extends Statement> statements) {
    return NoteFixture.fold(statements, about(statements), verdicts);
  }

  /** A value that a decision brought is said too, and may be named by another decision. */
  private List<Decision> about(Collection<? extends Statement> statements) {
    Set<StatementKey> said =
        statements.stream().map(Statement::key).collect(Collectors.toCollection(HashSet::new));
    List<Decision> inOrder = new ArrayList<>(decisions);
    inOrder.sort(Comparator.comparing(Decision::key));
    inOrder.removeIf(decision -> !isSaid(decision, said));
    return inOrder;
  }

  private static boolean isSaid(Decision decision, Set<StatementKey> said) {
    boolean all = decision.named().allMatch(said::contains);
    if (all && decision instanceof Decision.CorrectFact) {
      said.add(decision.key());
    }
    return all;
  }

  Told and(NoteFixture note) {
    return new Told(notes.and(note), decisions, verdicts);
  }

  Told without(NoteFixture note) {
    List<NoteFixture> others = new ArrayList<>(notes.notes());
    others.remove(note);
    return new Told(new NotesOfAPerson(others), decisions, verdicts);
  }

  Told judgedBy(Verdicts others) {
    return new Told(notes, decisions, others);
  }

  Told deciding(Decision decision) {
    List<Decision> all = new ArrayList<>(decisions);
    all.add(decision);
    return new Told(notes, all, verdicts);
  }

  @Override
  public String toString() {
    return notes + decisions.stream().map(it -> it + "\n").collect(Collectors.joining()) + verdicts;
  }
}
