package dev.tributary.merge.extraction;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers from each reading whether the model answers. Holds nothing of the note. */
public final class WatchedExtractor implements Extractor, ModelHealth {
  private final Extractor extractor;
  private final Clock clock;
  private final AtomicReference<ModelState> state;

  /**
   * Watches this extractor.
   *
   * @param before what is known before the first reading
   */
  public WatchedExtractor(Extractor extractor, ModelState before, Clock clock) {
    this.extractor = extractor;
    this.state = new AtomicReference<>(before);
    this.clock = clock;
  }

  @Override
  public ExtractionResult extract(NoteText note) {
    ExtractionResult result = extractor.extract(note);
    Instant now = clock.instant();
    state.updateAndGet(before -> before.after(result, now));
    return result;
  }

  @Override
  public String extractorVersion() {
    return extractor.extractorVersion();
  }

  @Override
  public ModelState state() {
    return state.get();
  }
}
