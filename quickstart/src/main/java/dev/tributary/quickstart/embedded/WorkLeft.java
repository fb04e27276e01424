package dev.tributary.quickstart.embedded;

/**
 * What the pipeline still has to do, and how far it has come.
 *
 * @param open notes that are neither merged nor parked nor gone
 * @param unannounced reminders that reminder-service does not know as they are now
 * @param tasks that merge-service still has to carry out
 */
public record WorkLeft(int open, int merged, int parked, int unannounced, int tasks) {
  public boolean isNone() {
    return open == 0 && unannounced == 0 && tasks == 0;
  }
}
