package dev.tributary.merge.judging.prompt;

import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Away;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.ModelAnswer.TooLong;
import dev.tributary.merge.extraction.prompt.AnswerText;
import dev.tributary.merge.judging.Inquiry;
import dev.tributary.merge.judging.Judge;
import dev.tributary.merge.judging.JudgeAnswer;
import dev.tributary.merge.judging.JudgeAnswer.Judged;
import dev.tributary.merge.judging.JudgeAnswer.Unavailable;

/** Asks a language model, and believes each verdict that has the form asked for. */
public final class PromptedJudge implements Judge {
  private final LanguageModel model;

  /** Asks this model. */
  public PromptedJudge(LanguageModel model) {
    this.model = model;
  }

  @Override
  public JudgeAnswer judge(Inquiry inquiry) {
    return switch (model.ask(JudgePrompt.question(inquiry))) {
      case Answered answer -> read(answer, inquiry).using(answer.usage());
      case Refused refused -> Judged.nothing("refused").using(refused.usage());
      case TooLong tooLong -> Judged.nothing("too_long");
      case Away away -> new Unavailable(away.retryAfter(), away.cause());
    };
  }

  private static Judged read(Answered answer, Inquiry inquiry) {
    return switch (AnswerText.of(answer)) {
      case AnswerText.Json(String text) -> VerdictsJson.read(text, inquiry.doubts());
      case AnswerText.Unusable(String cause) -> Judged.nothing(cause);
    };
  }
}
