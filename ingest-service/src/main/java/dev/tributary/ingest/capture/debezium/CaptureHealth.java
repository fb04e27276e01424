package dev.tributary.ingest.capture.debezium;

import dev.tributary.ingest.capture.CaptureState;
import dev.tributary.ingest.capture.CaptureSupervisor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while events do not reach Kafka, with the cause and when it is tried again. */
final class CaptureHealth implements HealthIndicator {
  private final CaptureSupervisor supervisor;

  CaptureHealth(CaptureSupervisor supervisor) {
    this.supervisor = supervisor;
  }

  @Override
  public Health health() {
    return of(supervisor.state());
  }

  static Health of(CaptureState state) {
    Health.Builder health =
        switch (state) {
          case CaptureState.Streaming streaming ->
              Health.up().withDetail("since", streaming.since().toString());
          case CaptureState.Snapshotting snapshotting -> Health.up();
          case CaptureState.Recovering recovering -> Health.up();
          case CaptureState.Standby standby -> Health.up();
          case CaptureState.Starting starting -> Health.unknown();
          case CaptureState.Stopped stopped -> Health.outOfService();
          case CaptureState.Failed failed ->
              Health.down()
                  .withDetail("cause", failed.cause())
                  .withDetail("failure_count", failed.failureCount())
                  .withDetail("retry_at", failed.retryAt().toString());
        };
    return health.withDetail("state", CaptureStateLog.nameOf(state)).build();
  }
}
