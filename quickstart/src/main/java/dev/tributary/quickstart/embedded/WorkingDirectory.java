package dev.tributary.quickstart.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that all parts of an installation keep their files in: made when first used, deleted
 * on close if temporary, and not to be used after that.
 */
final class WorkingDirectory implements AutoCloseable {
  private static final int ROUNDS = 20;

  private final @Nullable Path wanted;
  private @Nullable Path path;
  private boolean closed;

  /**
   * @param wanted null for a temporary folder
   */
  WorkingDirectory(@Nullable Path wanted) {
    this.wanted = wanted;
  }

  boolean isTemporary() {
    return wanted == null;
  }

  /** A folder in it, made if missing. */
  synchronized Path folder(String name) {
    if (closed) {
      throw new IllegalStateException("the folder is not in use any more");
    }
    try {
      return Files.createDirectories(path().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + name, e);
    }
  }

  private Path path() throws IOException {
    if (path == null) {
      path = wanted == null ? Files.createTempDirectory("tributary-") : wanted.toAbsolutePath();
    }
    return path;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (isTemporary() && path != null) {
      delete(path);
    }
  }

  /** In rounds, as a part that dies with the JVM may still be adding files. */
  private static void delete(Path folder) {
    try {
      for (int round = 0; Files.exists(folder) && round < ROUNDS; round++) {
        deleteOnce(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }

  private static void deleteOnce(Path folder) throws IOException {
    try {
      for (Path file : bottomUp(folder)) {
        Files.deleteIfExists(file);
      }
    } catch (DirectoryNotEmptyException e) {
      // What was added in the meantime goes in the next round.
    }
  }

  private static List<Path> bottomUp(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      // A file that was listed is gone: the next round will not list it.
      return List.of();
    }
  }
}
