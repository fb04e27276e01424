package dev.tributary.merge.extraction.prompt;

import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.extraction.ExtractionResult;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.ExtractionResult.Unavailable;
import dev.tributary.merge.extraction.ExtractionResult.Unreadable;
import dev.tributary.merge.extraction.Extractor;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Away;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.ModelAnswer.TooLong;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.extraction.check.AnswerChecks;

/**
 * Asks a language model, again where its answer cannot be used, and believes of the answer what
 * holds against the note.
 */
public final class PromptedExtractor implements Extractor {
  private final LanguageModel model;
  private final int maxCalls;
  private final String version;

  /**
   * Asks this model.
   *
   * @param maxCalls how many answers are tried before a note is given up, from 1
   */
  public PromptedExtractor(LanguageModel model, int maxCalls) {
    if (maxCalls < 1) {
      throw new IllegalArgumentException("maxCalls must be 1 or more, not " + maxCalls);
    }
    this.model = model;
    this.maxCalls = maxCalls;
    this.version = Prompt.version(model.name());
  }

  @Override
  public String extractorVersion() {
    return version;
  }

  @Override
  public ExtractionResult extract(NoteText note, Urgency urgency) {
    return ask(Round.first(note, urgency));
  }

  private ExtractionResult ask(Round round) {
    return switch (model.ask(round.question())) {
      case Answered answer -> read(answer, round);
      case Refused(Usage usage) -> again("refused", round.after("refused", usage));
      case TooLong() -> new Unreadable("too_long", round.call(), round.before());
      case Away away ->
          new Unavailable(away.retryAfter(), away.cause(), round.call() - 1, round.before());
    };
  }

  private ExtractionResult read(Answered answer, Round round) {
    return switch (Reading.of(answer)) {
      case Reading.Usable(Extraction extraction) -> {
        var checked = AnswerChecks.check(extraction, round.note());
        yield new Extracted(
            checked.extraction(), checked.rejections(), round.call(), round.with(answer.usage()));
      }
      case Reading.Unusable(String cause) -> again(cause, round.after(answer, cause));
    };
  }

  private ExtractionResult again(String cause, Round next) {
    return next.call() > maxCalls
        ? new Unreadable(cause, next.call() - 1, next.before())
        : ask(next);
  }
}
