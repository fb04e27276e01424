package dev.tributary.quickstart.cli;

/** A note was stored, and what was waited for did not come. */
final class NotMerged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  NotMerged(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
