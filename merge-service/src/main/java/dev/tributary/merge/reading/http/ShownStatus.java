package dev.tributary.merge.reading.http;

import dev.tributary.merge.extraction.ModelState;
import dev.tributary.merge.extraction.ModelState.Answering;
import dev.tributary.merge.extraction.ModelState.NotConfigured;
import dev.tributary.merge.extraction.ModelState.Patterns;
import dev.tributary.merge.extraction.ModelState.Unknown;
import dev.tributary.merge.extraction.ModelState.Waiting;
import dev.tributary.merge.reading.ReadStatus;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the caller's notes have come.
 *
 * @param notes by the state that their newest revision is in
 * @param waitingSince when the oldest was accepted that is still to be merged
 * @param notForModel how many of the accepted ones the caller wants no model to read
 * @param readByPatterns merged ones that no model has read
 */
record ShownStatus(
    Map<String, Long> notes,
    @Nullable Instant waitingSince,
    long notForModel,
    long readByPatterns,
    ShownModel model) {
  /**
   * The model.
   *
   * @param state {@code answering}, {@code waiting}, {@code unknown}, {@code not_configured} or
   *     {@code patterns}: none is needed, because patterns read the notes
   * @param cause why it is waited for
   */
  record ShownModel(String state, @Nullable String cause, @Nullable Instant since) {
    static ShownModel of(ModelState model) {
      return switch (model) {
        case Answering answering -> new ShownModel("answering", null, answering.since());
        case Waiting waiting -> new ShownModel("waiting", waiting.cause(), waiting.since());
        case Unknown unknown -> new ShownModel("unknown", null, null);
        case NotConfigured none -> new ShownModel("not_configured", null, null);
        case Patterns patterns -> new ShownModel("patterns", null, null);
      };
    }
  }

  static ShownStatus of(ReadStatus.Status status) {
    return new ShownStatus(
        status.notes().byState(),
        status.notes().waitingSince(),
        status.notes().notForModel(),
        status.notes().readByPatterns(),
        ShownModel.of(status.model()));
  }
}
