package dev.tributary.merge.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that a profile is made of; printed with a line for each. */
record Told(NotesOfAPerson notes, List<Decision> decisions, Verdicts verdicts) {

  Profile fold() {
    return foldOf(notes.statements());
  }

  /**
   * The fold of some of the statements, with the decisions of which each statement is among them.
   */
  Profile foldOf(Collection<? extends Statement> statements) {
    return NoteFixture.fold(statements, about(statements), verdicts);
  }

  private List<Decision> about(Collection<? extends Statement> statements) {
    Set<StatementKey> said = statements.stream().map(Statement::key).collect(Collectors.toSet());
    return decisions.stream().filter(it -> it.named().allMatch(said::contains)).toList();
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
