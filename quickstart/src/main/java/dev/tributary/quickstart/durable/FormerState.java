package dev.tributary.quickstart.durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a data folder was before it was claimed.
 *
 * @param uppermost the uppermost of the folders on the way to it that were missing; null if it was
 *     there
 * @param wasEmpty whether nothing was in it
 */
record FormerState(@Nullable Path uppermost, boolean wasEmpty) {
  static FormerState of(Path folder) throws IOException {
    @Nullable Path missing = null;
    for (@Nullable Path above = folder.toAbsolutePath();
        above != null && !Files.exists(above);
        above = above.getParent()) {
      missing = above;
    }
    return new FormerState(missing, missing != null || isEmpty(folder));
  }

  /** Also when the process that was about to make it ours died after locking it. */
  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> file.endsWith(FolderLock.FILE));
    }
  }

  /** Deletes what is in a folder that was empty, and the folders that were missing. */
  void restore(Path folder) throws IOException {
    if (!wasEmpty) {
      return;
    }
    for (Path file : bottomUp(folder)) {
      Files.deleteIfExists(file);
    }
    if (uppermost != null) {
      deleteUpTo(uppermost, folder.toAbsolutePath());
    }
  }

  private static List<Path> bottomUp(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> !file.equals(folder)).sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static void deleteUpTo(Path uppermost, Path folder) throws IOException {
    for (@Nullable Path above = folder;
        above != null && above.startsWith(uppermost);
        above = above.getParent()) {
      Files.delete(above);
    }
  }
}
