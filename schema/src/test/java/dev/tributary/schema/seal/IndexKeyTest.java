package dev.tributary.schema.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IndexKeyTest {
  private static final byte[] BYTES =
      HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
  private static final IndexKey KEY = new IndexKey(BYTES);

  /** Of one to four bytes in UTF-8, some as in a length, and half an emoji. */
  private static final List<String> PIECES =
      List.of("a", "é", "猫", "\u05D0", "\u0301", "🐱", "\uD83D", " ", "\n", "\u2028", "\0", "\1");

  @Test
  void a_fingerprint_is_the_hmac_of_length_and_text_of_each_part() {
    byte[] fingerprint = KEY.fingerprint("statement", "lives_in", "Zürich");

    assertThat(fingerprint).asHexString().isEqualTo("5C0DBBAF7290CA54099CDEC49EE7C16D");
  }

  @Test
  void equal_parts_have_equal_fingerprints() {
    byte[] fingerprint = KEY.fingerprint("slot", "phone", "+3225550100");

    assertThat(fingerprint)
        .hasSize(IndexKey.FINGERPRINT_BYTES)
        .isEqualTo(new IndexKey(BYTES).fingerprint("slot", "phone", "+3225550100"));
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}", failureThreshold = 1)
  void the_length_of_each_part_counts(RepetitionInfo seed) {
    var random = new SplittableRandom(seed.getCurrentRepetition());
    String left = text(random.nextInt(4), random);
    String middle = text(random.nextInt(1, 4), random);
    String right = text(random.nextInt(4), random);

    byte[] fingerprint = KEY.fingerprint("slot", left + middle, right);

    assertThat(fingerprint).isNotEqualTo(KEY.fingerprint("slot", left, middle + right));
  }

  @Test
  void the_number_of_parts_counts() {
    byte[] fingerprint = KEY.fingerprint("slot", "a");

    assertThat(fingerprint).isNotEqualTo(KEY.fingerprint("slot", "a", ""));
  }

  @Test
  void another_field_has_another_fingerprint() {
    byte[] fingerprint = KEY.fingerprint("slot", "works_at");

    assertThat(fingerprint).isNotEqualTo(KEY.fingerprint("value", "works_at"));
  }

  @Test
  void another_key_has_another_fingerprint() {
    byte[] fingerprint = KEY.fingerprint("slot", "works_at");

    assertThat(fingerprint)
        .isNotEqualTo(new IndexKey(new byte[32]).fingerprint("slot", "works_at"));
  }

  @Test
  void a_key_of_another_length_is_refused_without_showing_it() {
    assertThatThrownBy(() -> new IndexKey(new byte[16]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a key must have 32 bytes, not 16");
  }

  @Test
  void an_index_key_does_not_show_its_bytes() {
    String shown = KEY.toString();

    assertThat(shown).isEqualTo("IndexKey[]");
  }

  private static String text(int length, RandomGenerator random) {
    return random
        .ints(length, 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }
}
