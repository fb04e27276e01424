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
    switch (state) {
      case CaptureState.Failed failed ->
          LOG.warn(
              "capture has ended (failure {} in a row), next start at {}: {}",
              failed.failureCount(),
              failed.retryAt(),
              failed.cause());
      case CaptureState.Recovering recovering ->
          LOG.warn("the replication slot was lost: what the tables hold is published once more");
      case CaptureState.Starting starting -> told(starting);
      case CaptureState.Snapshotting snapshotting -> told(snapshotting);
      case CaptureState.Standby standby -> told(standby);
      case CaptureState.Streaming streaming -> told(streaming);
      case CaptureState.Stopped stopped -> told(stopped);
    }
  }

  private static void told(CaptureState state) {
    LOG.info("capture is {}", nameOf(state));
  }

  static String nameOf(CaptureState state) {
    return state.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
