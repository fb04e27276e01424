package dev.tributary.merge.extraction.check;

import dev.tributary.merge.extraction.Rejection;

/** An item did not pass: leaves the checks of this item at once. */
final class Rejected extends Exception {
  private static final long serialVersionUID = 1L;

  private final Rejection reason;

  Rejected(Rejection reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  Rejection reason() {
    return reason;
  }
}
