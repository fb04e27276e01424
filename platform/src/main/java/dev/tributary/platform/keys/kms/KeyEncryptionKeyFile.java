package dev.tributary.platform.keys.kms;

import dev.tributary.schema.seal.KeyEncryption;
import dev.tributary.schema.seal.KeyEncryptionKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads the key-encryption key: 32 bytes as Base64 in a file that nobody but its owner can read
 * (mode 0600).
 */
final class KeyEncryptionKeyFile {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private static final String SETTING = "tributary.keys.key-encryption-key-file";

  private KeyEncryptionKeyFile() {}

  static KeyEncryption read(Path file) {
    byte[] key = new byte[0];
    try {
      requireOwnerOnly(file);
      key = decode(file, Files.readString(file, StandardCharsets.US_ASCII).strip());
      return new KeyEncryptionKey(key);
    } catch (IOException e) {
      throw new IllegalStateException(SETTING + ": " + file + " cannot be read", e);
    } finally {
      KeyEncryptionKey.wipe(key);
    }
  }

  private static byte[] decode(Path file, String text) {
    try {
      byte[] key = Base64.getDecoder().decode(text);
      if (key.length == 32) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // Falls through: the message must not quote what is in the file.
    }
    throw new IllegalStateException(
        SETTING + ": " + file + " must hold 32 bytes as Base64 (openssl rand -base64 32)");
  }

  private static void requireOwnerOnly(Path file) throws IOException {
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    if (!OWNER_ONLY.containsAll(permissions)) {
      throw new IllegalStateException(
          SETTING + ": " + file + " can be read by others; run chmod 600 on it");
    }
  }
}
