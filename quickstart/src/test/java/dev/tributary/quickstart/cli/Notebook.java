package dev.tributary.quickstart.cli;

import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.embedded.AnswerFixture;
import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.schema.id.NoteId;

/** Adds notes from the command line, each with what the model is going to read in it. */
final class Notebook {
  static final String MIRA = "Mira Holm";

  private final Shell shell;

  Notebook(Shell shell) {
    this.shell = shell;
  }

  /** That somebody lives in a town; returns the note's id. */
  String lives(String person, String at, String town) {
    String text = "%s lives in %s.".formatted(person, town);
    return write(person, text, at, AnswerFixture.aFact(text, Predicate.LIVES_IN, town));
  }

  /** That Mira has moved to a town; returns the note's id. */
  String moved(String at, String town) {
    String text = "Mira has moved to %s.".formatted(town);
    return write(MIRA, text, at, AnswerFixture.aChange(text, Predicate.LIVES_IN, town));
  }

  /**
   * Waits until the note has reached its profile; returns its id.
   *
   * @param answer of the model, as {@link AnswerFixture} has it
   */
  String write(String person, String text, String at, String answer) {
    var id = new NoteId(SharedInstallation.IDS.next());
    SharedInstallation.ANSWERS.record(id, answer);
    shell.json(
        "note", "add", "--profile", person, "--id", id.toString(), "--at", at, "--wait", text);
    return id.toString();
  }
}
