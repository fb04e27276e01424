package dev.tributary.merge.extraction.llm;

import dev.tributary.merge.extraction.ExtractionResult;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.Extractor;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.Rejection;
import dev.tributary.merge.extraction.Urgency;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts by reason what of the answers was not believed. */
final class MeteredExtractor implements Extractor {
  private final Extractor extractor;
  private final MeterRegistry meters;

  MeteredExtractor(Extractor extractor, MeterRegistry meters) {
    this.extractor = extractor;
    this.meters = meters;
  }

  @Override
  public ExtractionResult extract(NoteText note, Urgency urgency) {
    ExtractionResult result = extractor.extract(note, urgency);
    if (result instanceof Extracted extracted) {
      extracted.rejections().counts().forEach(this::count);
    }
    return result;
  }

  @Override
  public String extractorVersion() {
    return extractor.extractorVersion();
  }

  private void count(Rejection reason, int items) {
    meters
        .counter("tributary.extraction.rejected", "reason", reason.name().toLowerCase(Locale.ROOT))
        .increment(items);
  }
}
