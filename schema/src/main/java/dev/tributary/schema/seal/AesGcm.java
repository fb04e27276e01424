package dev.tributary.schema.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM as nonce (12 bytes), ciphertext, tag (16 bytes) in one array: the layout of
 * CryptoKit's {@code SealedBox.combined} and of WebCrypto's output behind its IV. NIST SP 800-38D.
 */
final class AesGcm {
  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;

  private static final String TRANSFORMATION = "AES/GCM/NoPadding";
  private static final SecureRandom RANDOM = new SecureRandom();

  private AesGcm() {}

  static byte[] seal(SecretKey key, byte[] plaintext, byte[] additionalData) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    return seal(key, nonce, plaintext, additionalData);
  }

  static byte[] seal(SecretKey key, byte[] nonce, byte[] plaintext, byte[] additionalData) {
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, additionalData);
      byte[] sealed = Arrays.copyOf(nonce, nonce.length + plaintext.length + TAG_BYTES);
      cipher.doFinal(plaintext, 0, plaintext.length, sealed, nonce.length);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JVM cannot seal with AES-256-GCM", e);
    }
  }

  static byte[] open(SecretKey key, byte[] sealed, byte[] additionalData) throws NotAuthentic {
    if (sealed.length < NONCE_BYTES + TAG_BYTES) {
      throw new NotAuthentic();
    }
    try {
      byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
      return cipher(Cipher.DECRYPT_MODE, key, nonce, additionalData)
          .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    } catch (AEADBadTagException e) {
      throw new NotAuthentic();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JVM cannot open AES-256-GCM", e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] additionalData)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(TRANSFORMATION);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
    cipher.updateAAD(additionalData);
    return cipher;
  }
}
