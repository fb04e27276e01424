package dev.tributary.quickstart.evaluation;

import dev.tributary.quickstart.embedded.Installation;
import dev.tributary.quickstart.embedded.RecordedAnswers;
import dev.tributary.quickstart.embedded.WorkLeft;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts a dataset through the real pipeline, each scenario as a user of its own with one profile.
 */
public final class Evaluate {
  private final Installation installation;

  public Evaluate(Installation installation) {
    this.installation = installation;
  }

  /**
   * Runs to the end: no note and no reminder is left to be worked on.
   *
   * @param progress told now and then how things stand
   */
  public List<Outcome> run(Dataset dataset, Consumer<WorkLeft> progress) {
    List<Session> sessions = dataset.scenarios().stream().map(this::begin).toList();
    for (Session session : sessions) {
      session.putNotes();
      progress.accept(installation.workLeft());
    }
    installation.awaitDone(progress);
    return sessions.stream().map(Session::outcome).toList();
  }

  /** Makes extractions known under the ids that the notes are going to have. */
  public static RecordedAnswers recorded(Dataset dataset, Extractions extractions) {
    var answers = new RecordedAnswers();
    for (Scenario scenario : dataset.scenarios()) {
      var ids = new ScenarioIds(scenario.id());
      ids.notesOf(scenario)
          .forEach((id, note) -> answers.record(id, extractions.of(scenario, note)));
    }
    return answers;
  }

  private Session begin(Scenario scenario) {
    var ids = new ScenarioIds(scenario.id());
    return new Session(scenario, ids, installation.login(ids.user()));
  }
}
