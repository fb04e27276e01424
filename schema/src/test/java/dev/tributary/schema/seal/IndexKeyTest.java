package dev.tributary.schema.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IndexKeyTest {
  private static final byte[] BYTES =
      HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
  private static final IndexKey KEY = new IndexKey(BYTES);

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

  @Property
  void the_length_of_each_part_counts(
      @ForAll String left, @ForAll String middle, @ForAll String right) {
    Assume.that(!middle.isEmpty());

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
}
