package dev.tributary.schema.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.schema.id.UserId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyEncryptionKeyTest {
  private static final UserId USER = UserId.of("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final KeyContext CONTEXT = new KeyContext(USER, KeyPurpose.DATA, 1);
  private static final byte[] KEK_BYTES = filled(7);
  private static final KeyEncryptionKey KEK = new KeyEncryptionKey(KEK_BYTES);

  @Test
  void a_wrapped_key_unwraps_to_itself() throws NotAuthentic {
    byte[] wrapped = KEK.wrap(filled(42), CONTEXT);

    byte[] unwrapped = KEK.unwrap(wrapped, KEK.kekId(), CONTEXT);

    assertThat(unwrapped).isEqualTo(filled(42));
  }

  @Test
  void the_same_bytes_are_the_same_key_after_a_restart() throws NotAuthentic {
    byte[] wrapped = KEK.wrap(filled(42), CONTEXT);

    byte[] unwrapped = new KeyEncryptionKey(KEK_BYTES).unwrap(wrapped, KEK.kekId(), CONTEXT);

    assertThat(unwrapped).isEqualTo(filled(42));
  }

  static Stream<KeyContext> otherContexts() {
    return Stream.of(
        new KeyContext(UserId.of("1c8d306f-4b72-4e1f-8d69-2f3b4c5d6e7f"), KeyPurpose.DATA, 1),
        new KeyContext(USER, KeyPurpose.INDEX, 1),
        new KeyContext(USER, KeyPurpose.DATA, 2));
  }

  @ParameterizedTest
  @MethodSource("otherContexts")
  void a_wrapped_key_does_not_unwrap_for_another_context(KeyContext other) {
    byte[] wrapped = KEK.wrap(filled(42), CONTEXT);

    assertThatThrownBy(() -> KEK.unwrap(wrapped, KEK.kekId(), other))
        .isInstanceOf(NotAuthentic.class);
  }

  @Test
  void another_key_encryption_key_does_not_unwrap() {
    byte[] wrapped = KEK.wrap(filled(42), CONTEXT);
    var other = new KeyEncryptionKey(filled(8));

    assertThatThrownBy(() -> other.unwrap(wrapped, KEK.kekId(), CONTEXT))
        .isInstanceOf(NotAuthentic.class);
    assertThatThrownBy(() -> other.unwrap(wrapped, other.kekId(), CONTEXT))
        .isInstanceOf(NotAuthentic.class);
  }

  @Test
  void a_changed_wrapped_key_does_not_unwrap() {
    byte[] wrapped = KEK.wrap(filled(42), CONTEXT);
    wrapped[20] ^= 1;

    assertThatThrownBy(() -> KEK.unwrap(wrapped, KEK.kekId(), CONTEXT))
        .isInstanceOf(NotAuthentic.class);
  }

  @Test
  void the_id_tells_keys_apart_and_does_not_show_them() {
    String id = KEK.kekId();

    assertThat(id)
        .matches("local:[0-9a-f]{8}")
        .isNotEqualTo(new KeyEncryptionKey(filled(8)).kekId());
    assertThat(id).doesNotContain("07070707");
  }

  @Test
  void a_new_key_has_thirty_two_bytes_and_is_no_other() {
    byte[] first = KeyEncryptionKey.newKey();

    byte[] second = KeyEncryptionKey.newKey();

    assertThat(second).hasSize(32).isNotEqualTo(first);
  }

  @Test
  void a_wiped_key_is_gone() {
    byte[] key = filled(42);

    KeyEncryptionKey.wipe(key);

    assertThat(key).containsOnly(0);
  }

  @Test
  void the_caller_may_wipe_what_a_key_was_made_of() throws NotAuthentic {
    byte[] bytes = filled(9);
    var kek = new KeyEncryptionKey(bytes);
    byte[] wrapped = kek.wrap(filled(42), CONTEXT);

    KeyEncryptionKey.wipe(bytes);

    assertThat(kek.unwrap(wrapped, kek.kekId(), CONTEXT)).isEqualTo(filled(42));
  }

  @Test
  void a_key_of_another_length_is_refused() {
    assertThatThrownBy(() -> new KeyEncryptionKey(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a key must have 32 bytes, not 31");
  }

  private static byte[] filled(int value) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
