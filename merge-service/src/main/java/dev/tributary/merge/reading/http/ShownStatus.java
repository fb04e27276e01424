package dev.tributary.merge.reading.http;

import dev.tributary.merge.extraction.ModelState;
import dev.tributary.merge.extraction.ModelState.Answering;
import dev.tributary.merge.extraction.ModelState.NotConfigured;
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
 */
record ShownStatus(Map<String, Long> notes, @Nullable Instant waitingSince, ShownModel model) {
  /**
   * The model.
   *
   * @param state {@code answering}, {@code waiting}, {@code unknown} or {@code not_configured}
   * @param cause why it is waited for
   */
  record ShownModel(String state, @Nullable String cause, @Nullable Instant since) {
    static ShownModel of(ModelState model) {
      return switch (model) {
        case Answering answering -> new ShownModel("answering", null, answering.since());
        case Waiting waiting -> new ShownModel("waiting", waiting.cause(), waiting.since());
        case Unknown unknown -> new ShownModel("unknown", null, null);
        case NotConfigured none -> new ShownModel("not_configured", null, null);
      };
    }
  }

  static ShownStatus of(ReadStatus.Status status) {
    return new ShownStatus(
        status.notes().byState(), status.notes().waitingSince(), ShownModel.of(status.model()));
  }
}
