package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedleTest {
  private static final Needle NEEDLE = new Needle("zqkestrel");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_word_is_found_as_it_is() {
    assertThat(NEEDLE.isIn(bytes("a zqkestrel flies"))).isTrue();
    assertThat(NEEDLE.isIn(bytes("zqkestrel"))).isTrue();
  }

  @Test
  void another_word_is_not_found() {
    assertThat(NEEDLE.isIn(bytes("a zqkestre flies, a qkestrel too"))).isFalse();
    assertThat(NEEDLE.isIn(new byte[0])).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc", "abcd"})
  void a_word_is_found_in_base64_wherever_it_begins(String before) {
    String encoded = Base64.getEncoder().encodeToString(bytes(before + "zqkestrel flies"));

    assertThat(NEEDLE.isIn(bytes(encoded))).isTrue();
  }

  @Test
  void a_word_is_found_in_utf_16_and_in_hex() {
    assertThat(NEEDLE.isIn("a zqkestrel".getBytes(StandardCharsets.UTF_16LE))).isTrue();
    assertThat(NEEDLE.isIn("a zqkestrel".getBytes(StandardCharsets.UTF_16BE))).isTrue();
    assertThat(NEEDLE.isIn(bytes("\\x207a716b65737472656c"))).isTrue();
  }
}
