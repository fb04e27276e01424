package dev.tributary.quickstart.embedded;

import dev.tributary.schema.seal.KeyEncryptionKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

/** The file of the key-encryption key: 32 random bytes as Base64, for its owner only. */
final class KeyFile {
  private KeyFile() {}

  /** Makes it where it is missing; one that is there is left alone, as keys are wrapped with it. */
  static Path in(Path folder) {
    Path file = folder.resolve("key-encryption-key");
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the key-encryption key " + file, e);
    }
  }

  private static void make(Path file) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    byte[] key = KeyEncryptionKey.newKey();
    try {
      Files.write(file, Base64.getEncoder().encode(key));
    } finally {
      KeyEncryptionKey.wipe(key);
    }
  }
}
