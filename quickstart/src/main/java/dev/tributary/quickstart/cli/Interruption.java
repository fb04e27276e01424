package dev.tributary.quickstart.cli;

/** Tells whether the JVM is on its way out: then whatever fails, fails because it is stopped. */
final class Interruption {
  private Interruption() {}

  static boolean isUnderWay() {
    var probe = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }
}
