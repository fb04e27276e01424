package dev.tributary.quickstart.embedded;

import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.Usage;

/** Stands in for a model; declines to answer about a note that has no recording. */
final class RecordedModel implements LanguageModel {
  private final RecordedAnswers answers;

  RecordedModel(RecordedAnswers answers) {
    this.answers = answers;
  }

  @Override
  public ModelAnswer ask(Question question) {
    return answers
        .about(question.note().note())
        .<ModelAnswer>map(answer -> new ModelAnswer.Answered(answer, false, Usage.NONE))
        .orElseGet(() -> new ModelAnswer.Refused(Usage.NONE));
  }

  @Override
  public boolean comparesValues() {
    return false;
  }

  @Override
  public String name() {
    return "recorded";
  }
}
