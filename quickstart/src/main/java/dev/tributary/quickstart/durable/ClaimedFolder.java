package dev.tributary.quickstart.durable;

import dev.tributary.quickstart.running.OwnersFile;
import dev.tributary.quickstart.running.RunningInstallation;
import dev.tributary.quickstart.running.RunningProcess;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A data folder that is this process's alone until it is closed. A folder of somebody else's, or of
 * another version, is refused before anything is written to it.
 */
final class ClaimedFolder implements AutoCloseable {
  /** Which files there are, and what they mean: another number for each change of that. */
  static final String FORMAT = "1";

  private static final String FORMAT_FILE = "format";
  private static final String USER_FILE = "user";
  private static final String DATABASE_VERSION_FILE = "postgresql/pgdata/PG_VERSION";
  private static final String DATABASE_VERSION = "18";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private final Path path;
  private final FolderLock lock;
  private final FormerState before;

  private ClaimedFolder(Path path, FolderLock lock, FormerState before) {
    this.path = path;
    this.lock = lock;
    this.before = before;
  }

  /**
   * Takes the folder, which is made if missing.
   *
   * @throws FolderRefused if it cannot be used
   */
  static ClaimedFolder claim(Path folder) {
    try {
      requireOurs(folder);
      FormerState before = FormerState.of(folder);
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      FolderLock lock =
          FolderLock.take(folder, RunningProcess.current().pid()).orElseThrow(() -> inUse(folder));
      return new ClaimedFolder(folder, lock, before).marked();
    } catch (IOException e) {
      throw new FolderRefused(
          "The data folder %s cannot be written.".formatted(folder),
          "Let this user write it, or name another one with --data.");
    }
  }

  private static void requireOurs(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new FolderRefused(folder + " is not a folder.", "Name another one with --data.");
    }
    Optional<String> format = read(folder.resolve(FORMAT_FILE));
    if (format.isEmpty() && !FormerState.isEmpty(folder)) {
      throw new FolderRefused(
          folder + " holds files that are not Tributary's.",
          "Name an empty or a new folder with --data.");
    }
    requireVersion(folder, "data format", format, FORMAT);
    Optional<String> database = read(folder.resolve(DATABASE_VERSION_FILE));
    requireVersion(folder, "PostgreSQL", database, DATABASE_VERSION);
  }

  private static void requireVersion(
      Path folder, String what, Optional<String> found, String known) {
    if (found.isPresent() && !found.get().equals(known)) {
      throw new FolderRefused(
          "%s was made with %s %s, and this version of Tributary uses %s."
              .formatted(folder, what, found.get(), known),
          "Use the version that made it, or name another folder with --data.");
    }
  }

  private static Optional<String> read(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
  }

  private static FolderRefused inUse(Path folder) {
    String address =
        RunningInstallation.in(folder)
            .map(running -> "which answers at " + running.http())
            .orElse("which is starting or stopping");
    return new FolderRefused(
        "The data folder %s is in use by process %s, %s."
            .formatted(folder, holder(folder), address),
        "Stop that one, or name another folder with --data.");
  }

  private static String holder(Path folder) {
    try {
      return FolderLock.holder(folder);
    } catch (IOException e) {
      return "(unknown)";
    }
  }

  private ClaimedFolder marked() throws IOException {
    Files.setPosixFilePermissions(path, OWNER_ONLY);
    Path format = path.resolve(FORMAT_FILE);
    if (!Files.exists(format)) {
      OwnersFile.write(format, FORMAT + "\n");
    }
    // Left by a process that was killed.
    RunningInstallation.forget(path);
    return this;
  }

  Path path() {
    return path;
  }

  /** The user of commands that name none: another one in each folder, and the same ever after. */
  UserId user(IdSource ids) throws IOException {
    Path file = path.resolve(USER_FILE);
    Optional<String> known = read(file);
    if (known.isPresent()) {
      return UserId.of(known.get());
    }
    var user = new UserId(ids.next());
    OwnersFile.write(file, user + "\n");
    return user;
  }

  /** Gives it back as it was before, unless it held something then: for when nothing has begun. */
  void abandon() throws IOException {
    try (lock) {
      before.restore(path);
    }
  }

  @Override
  public void close() {
    lock.close();
  }
}
