package dev.tributary.benchmark;

import dev.tributary.schema.seal.KeyEncryptionKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

/** A key encryption key that lasts as long as the measurement. */
final class KeyFile {
  private KeyFile() {}

  static Path create() throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Path file = Files.createTempFile("tributary-benchmark", ".key", ownerOnly);
    file.toFile().deleteOnExit();
    return Files.writeString(file, Base64.getEncoder().encodeToString(KeyEncryptionKey.newKey()));
  }
}
