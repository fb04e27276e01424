package dev.tributary.quickstart.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Ends an installation in the reverse order of its beginning, when it is closed or when the JVM
 * ends. It is there before anything is started, so that nothing can be left behind.
 */
final class Lifetime implements AutoCloseable {
  private final WorkingDirectory directory;
  private final Parts foundation = new Parts("tributary-foundation");
  private final Parts services = new Parts("tributary-service");
  private final Thread hook = new Thread(this::endWithTheJvm, "tributary-stop");

  private volatile boolean ending;

  private Lifetime(WorkingDirectory directory) {
    this.directory = directory;
  }

  /**
   * @param directory null for a temporary folder
   */
  static Lifetime begin(@Nullable Path directory) {
    var lifetime = new Lifetime(new WorkingDirectory(directory));
    Runtime.getRuntime().addShutdownHook(lifetime.hook);
    return lifetime;
  }

  WorkingDirectory directory() {
    return directory;
  }

  /** Database, broker, issuer: they have processes and files, and are always waited for. */
  Parts foundation() {
    return foundation;
  }

  /** What lives in this JVM only. */
  Parts services() {
    return services;
  }

  /** Whether the JVM is on its way out: what fails now, fails because it is stopped. */
  boolean isEnding() {
    return ending;
  }

  private void endWithTheJvm() {
    ending = true;
    // Each is closed whether or not the one before it could be.
    try (directory;
        foundation) {
      services.closeStarted();
    }
  }

  @Override
  public void close() {
    try (directory;
        foundation) {
      services.close();
    } finally {
      forgetHook();
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending: the hook finds nothing left to do.
    }
  }
}
