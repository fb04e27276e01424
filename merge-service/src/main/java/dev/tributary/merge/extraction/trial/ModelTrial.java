package dev.tributary.merge.extraction.trial;

import dev.tributary.merge.cost.Cost;
import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.extraction.ExtractionResult;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.ExtractionResult.Unavailable;
import dev.tributary.merge.extraction.ExtractionResult.Unreadable;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.Usage;
import java.time.Duration;
import java.util.Optional;

/**
 * What a trial of a model has shown.
 *
 * @param sample made up, so that its words may be shown
 * @param reading what the model made of it
 * @param readingTook all calls that it took
 * @param prices of its tokens
 */
public record ModelTrial(
    NoteText sample,
    ExtractionResult reading,
    Duration readingTook,
    SchemaTrial schema,
    Prices prices) {
  /** Tokens of all calls. */
  public Usage usage() {
    return readingUsage().plus(schema.usage());
  }

  /** Of all calls; empty if no prices are set, or the provider did not count. */
  public Optional<Cost> cost() {
    return prices.of(usage());
  }

  private Usage readingUsage() {
    return switch (reading) {
      case Extracted extracted -> extracted.usage();
      case Unreadable unreadable -> unreadable.usage();
      case Unavailable unavailable -> unavailable.usage();
    };
  }
}
