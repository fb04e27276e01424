package dev.tributary.quickstart.embedded;

/**
 * What the pipeline can still do, and how far it has come. Notes that their users want no model to
 * read wait for their users, not for the pipeline.
 *
 * @param open notes that are neither merged nor parked nor gone nor kept from the model
 * @param unannounced reminders that reminder-service does not know as they are now
 * @param tasks that merge-service still has to carry out
 */
public record WorkLeft(int open, int merged, int parked, int unannounced, int tasks) {
  public boolean isNone() {
    return open == 0 && unannounced == 0 && tasks == 0;
  }
}
