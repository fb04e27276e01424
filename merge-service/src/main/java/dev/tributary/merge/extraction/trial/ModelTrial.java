package dev.tributary.merge.extraction.trial;

import dev.tributary.merge.extraction.ExtractionResult;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.ExtractionResult.Unavailable;
import dev.tributary.merge.extraction.ExtractionResult.Unreadable;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.Usage;
import java.time.Duration;

/**
 * What a trial of a model has shown.
 *
 * @param sample made up, so that its words may be shown
 * @param reading what the model made of it
 * @param readingTook all calls that it took
 */
public record ModelTrial(
    NoteText sample, ExtractionResult reading, Duration readingTook, SchemaTrial schema) {
  /** Tokens of all calls. */
  public Usage usage() {
    return readingUsage().plus(schema.usage());
  }

  private Usage readingUsage() {
    return switch (reading) {
      case Extracted extracted -> extracted.usage();
      case Unreadable unreadable -> unreadable.usage();
      case Unavailable unavailable -> Usage.NONE;
    };
  }
}
