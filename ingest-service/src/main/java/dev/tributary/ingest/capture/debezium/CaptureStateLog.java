package dev.tributary.ingest.capture.debezium;

import dev.tributary.ingest.capture.CaptureState;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what capture does next, and why it could not go on. */
final class CaptureStateLog implements Consumer<CaptureState> {
  private static final Logger LOG = LoggerFactory.getLogger(CaptureStateLog.class);

  @Override
  public void accept(CaptureState state) {
    if (state instanceof CaptureState.Failed failed) {
      LOG.warn(
          "capture has ended (failure {} in a row), next start at {}: {}",
          failed.failureCount(),
          failed.retryAt(),
          failed.cause());
    } else {
      LOG.info("capture is {}", nameOf(state));
    }
  }

  static String nameOf(CaptureState state) {
    return state.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
