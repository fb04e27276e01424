package dev.tributary.schema.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.schema.id.UserId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFormatTest {
  private static final UserId USER = UserId.of("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final String ROW = "9a0d4c1e-77b2-4f63-8e15-2d3c4b5a6978/1";
  private static final byte[] KEY_BYTES =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final DataKey KEY = new DataKey(USER, 1, KEY_BYTES);
  private static final String TEXT = "Ilse Brandt moved to Ghent.";

  static Stream<SealedFormatVector> vectors() {
    return SealedFormatVector.all();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void what_webcrypto_sealed_opens_here(SealedFormatVector vector) throws NotAuthentic {
    byte[] opened = vector.dataKey().open(vector.column(), vector.row(), vector.sealed());

    assertThat(opened).isEqualTo(vector.plaintext());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void what_is_sealed_here_is_byte_for_byte_what_webcrypto_seals(SealedFormatVector vector) {
    byte[] sealed =
        AesGcm.seal(
            new SecretKeySpec(vector.key(), "AES"),
            vector.nonce(),
            vector.plaintext(),
            vector.additionalData());

    assertThat(sealed).isEqualTo(vector.sealed());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void the_binding_is_the_additional_data(SealedFormatVector vector) {
    var binding = new Binding(vector.column(), vector.user(), vector.row(), vector.keyVersion());

    byte[] additionalData = binding.additionalData();

    assertThat(additionalData).isEqualTo(vector.additionalData());
  }

  static Stream<Arguments> otherPlaces() {
    UserId otherUser = UserId.of("1c8d306f-4b72-4e1f-8d69-2f3b4c5d6e7f");
    return Stream.of(
        Arguments.of("row", KEY, Columns.NOTE_BODY, "9a0d4c1e-77b2-4f63-8e15-2d3c4b5a6978/2"),
        Arguments.of("column", KEY, Columns.FACT_BODY, ROW),
        Arguments.of("user", new DataKey(otherUser, 1, KEY_BYTES), Columns.NOTE_BODY, ROW),
        Arguments.of("key version", new DataKey(USER, 2, KEY_BYTES), Columns.NOTE_BODY, ROW),
        Arguments.of("key", new DataKey(USER, 1, new byte[32]), Columns.NOTE_BODY, ROW));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherPlaces")
  void what_was_sealed_for_one_place_does_not_open_at_another(
      String other, DataKey key, String column, String row) {
    byte[] sealed = KEY.seal(Columns.NOTE_BODY, ROW, TEXT);

    assertThatThrownBy(() -> key.open(column, row, sealed))
        .as("moved to another %s", other)
        .isInstanceOf(NotAuthentic.class);
  }

  @Test
  void no_bit_can_be_flipped_unnoticed() {
    byte[] sealed = KEY.seal(Columns.NOTE_BODY, ROW, TEXT);

    long noticed =
        IntStream.range(0, sealed.length * 8).filter(bit -> !opens(flip(sealed, bit))).count();

    assertThat(noticed).isEqualTo(sealed.length * 8L);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 11, 12, 27})
  void bytes_too_short_to_be_sealed_do_not_open(int length) {
    byte[] sealed = Arrays.copyOf(KEY.seal(Columns.NOTE_BODY, ROW, TEXT), length);

    assertThatThrownBy(() -> KEY.open(Columns.NOTE_BODY, ROW, sealed))
        .isInstanceOf(NotAuthentic.class);
  }

  @Test
  void bytes_cut_at_any_place_do_not_open() {
    byte[] sealed = KEY.seal(Columns.NOTE_BODY, ROW, TEXT);

    boolean anyOpens =
        IntStream.range(0, sealed.length).anyMatch(length -> opens(Arrays.copyOf(sealed, length)));

    assertThat(anyOpens).isFalse();
  }

  @Test
  void sealing_the_same_text_twice_gives_different_bytes() {
    byte[] first = KEY.seal(Columns.NOTE_BODY, ROW, TEXT);

    byte[] second = KEY.seal(Columns.NOTE_BODY, ROW, TEXT);

    assertThat(second).isNotEqualTo(first);
    assertThat(Arrays.copyOf(second, AesGcm.NONCE_BYTES))
        .isNotEqualTo(Arrays.copyOf(first, AesGcm.NONCE_BYTES));
  }

  @Test
  void text_comes_back_as_it_was() throws NotAuthentic {
    byte[] sealed = KEY.seal(Columns.NOTE_BODY, ROW, "Zoë, 山田, 🌊");

    String opened = KEY.openText(Columns.NOTE_BODY, ROW, sealed);

    assertThat(opened).isEqualTo("Zoë, 山田, 🌊");
  }

  @Test
  void sealing_adds_twenty_eight_bytes() {
    byte[] sealed = KEY.seal(Columns.NOTE_BODY, ROW, new byte[100]);

    assertThat(sealed).hasSize(128);
  }

  @Test
  void a_part_that_its_length_cannot_tell_is_refused() {
    var binding = new Binding(Columns.NOTE_BODY, USER, "r".repeat(0x10000), 1);

    assertThatThrownBy(binding::additionalData)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 65535 bytes");
  }

  @Test
  void the_error_tells_nothing_of_what_was_sealed() {
    byte[] sealed = flip(KEY.seal(Columns.NOTE_BODY, ROW, TEXT), 200);

    assertThatThrownBy(() -> KEY.open(Columns.NOTE_BODY, ROW, sealed))
        .hasMessage(
            "sealed bytes do not open: wrong key, other row, or changed since they were sealed")
        .hasNoCause();
  }

  @Test
  void a_data_key_does_not_show_its_bytes() {
    String shown = KEY.toString();

    assertThat(shown).isEqualTo("DataKey[user=" + USER + ", version=1]");
  }

  private static boolean opens(byte[] sealed) {
    try {
      KEY.open(Columns.NOTE_BODY, ROW, sealed);
      return true;
    } catch (NotAuthentic e) {
      return false;
    }
  }

  private static byte[] flip(byte[] sealed, int bit) {
    byte[] flipped = sealed.clone();
    flipped[bit / 8] ^= (byte) (1 << bit % 8);
    return flipped;
  }
}
