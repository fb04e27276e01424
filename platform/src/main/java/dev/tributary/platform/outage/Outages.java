package dev.tributary.platform.outage;

/** Whose fault a failure is. */
@FunctionalInterface
public interface Outages {
  /**
   * Whether something is away, overloaded or set up wrongly that every record and note would meet:
   * whatever failed is as good as before, and is tried again until it works.
   */
  boolean isOutage(Throwable failure);
}
