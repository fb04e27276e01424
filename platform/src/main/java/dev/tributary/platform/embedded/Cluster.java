package dev.tributary.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * PostgreSQL's files in a data directory. The superuser's password gets its final name only when
 * the first start has succeeded: it tells a whole cluster from one whose making was interrupted.
 */
final class Cluster {
  private final Path data;
  private final Path passwordFile;
  private final Path passwordInTheMaking;

  Cluster(DataDirectory directory) {
    this.data = directory.resolve("pgdata");
    this.passwordFile = directory.resolve("superuser.password");
    this.passwordInTheMaking = directory.resolve("superuser.password.new");
  }

  Path data() {
    return data;
  }

  /** Empties what an interrupted first start left; nothing was ever stored there. */
  void clearIfHalfMade() throws IOException {
    if (Files.exists(passwordFile)) {
      return;
    }
    if (Files.deleteIfExists(passwordInTheMaking)) {
      DataDirectory.delete(data);
    }
    if (Files.exists(data)) {
      throw new IllegalStateException(
          data + " was not made here: name another data directory, or add " + passwordFile);
    }
    Files.createFile(
        passwordInTheMaking,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(passwordInTheMaking, Passwords.random());
  }

  Path passwordFile() {
    return Files.exists(passwordFile) ? passwordFile : passwordInTheMaking;
  }

  String superuserPassword() throws IOException {
    return Files.readString(passwordFile()).strip();
  }

  void made() throws IOException {
    if (!Files.exists(passwordFile)) {
      Files.move(passwordInTheMaking, passwordFile, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
