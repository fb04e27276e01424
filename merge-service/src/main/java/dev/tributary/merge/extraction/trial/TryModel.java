package dev.tributary.merge.extraction.trial;

import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.extraction.ExtractionResult;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.ExtractionResult.Unavailable;
import dev.tributary.merge.extraction.ExtractionResult.Unreadable;
import dev.tributary.merge.extraction.Extractor;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Misconfigured;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.schema.id.NoteRevision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Has a model read a sample note, and asks it for something that a strict schema forbids. */
public final class TryModel {
  private final Extractor extractor;
  private final LanguageModel model;
  private final Prices prices;
  private final Clock clock;

  /**
   * Tries a model.
   *
   * @param extractor that asks the model
   * @param prices of its tokens
   */
  public TryModel(Extractor extractor, LanguageModel model, Prices prices, Clock clock) {
    this.extractor = extractor;
    this.model = model;
    this.prices = prices;
    this.clock = clock;
  }

  /**
   * Makes two calls, or more where an answer cannot be used, or one where there is none.
   *
   * @param sample what the sample is called meanwhile
   */
  public ModelTrial run(NoteRevision sample) {
    NoteText note = Sample.note(sample);
    Instant begun = clock.instant();
    ExtractionResult result = extractor.extract(note, Urgency.LIVE);
    Duration took = Duration.between(begun, clock.instant());
    return new ModelTrial(note, result, took, schemaTrial(result, sample), prices);
  }

  private SchemaTrial schemaTrial(ExtractionResult result, NoteRevision sample) {
    return switch (result) {
      case Extracted extracted -> askForForbidden(sample);
      case Unreadable unreadable -> askForForbidden(sample);
      // It may be the very schemas that the server does not take.
      case Unavailable away when away.cause().equals(Misconfigured.BAD_REQUEST) ->
          askForForbidden(sample);
      case Unavailable away -> new SchemaTrial.Unknown(away.cause());
    };
  }

  private SchemaTrial askForForbidden(NoteRevision sample) {
    Instant begun = clock.instant();
    ModelAnswer answer = model.ask(Forbidden.question(sample));
    return Forbidden.outcome(answer, Duration.between(begun, clock.instant()));
  }
}
