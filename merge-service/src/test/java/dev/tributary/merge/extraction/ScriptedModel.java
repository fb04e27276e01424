package dev.tributary.merge.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gives the answers that it was made with, in their order, and remembers the questions. */
public final class ScriptedModel implements LanguageModel {
  private final Deque<ModelAnswer> answers;
  private final List<Question> questions = new ArrayList<>();

  public ScriptedModel(ModelAnswer... answers) {
    this.answers = new ArrayDeque<>(List.of(answers));
  }

  @Override
  public ModelAnswer ask(Question question) {
    questions.add(question);
    return answers.pop();
  }

  @Override
  public String name() {
    return "scripted";
  }

  public List<Question> questions() {
    return questions;
  }
}
