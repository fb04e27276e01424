package dev.tributary.merge.profile.value;

import static dev.tributary.merge.profile.value.normal.NormalFormsFixture.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TEXT | 日本語の本     | 日本語       | CONTAINED
          TEXT | ภาษาไทย       | ภาษา        | CONTAINED
          TEXT | книга         | книги       | EQUAL
          TEXT | Москва        | Moskva      | EQUAL
          TEXT | STRASSE       | Straße      | EQUAL
          TEXT | ｗｅｂ ｓｈｏｐ | web shop    | EQUAL
          TEXT | か            | が          | UNLIKE
          TEXT | coffee        | coffee machine | CONTAINED
          TEXT | peanuts       | peanut      | EQUAL
          TEXT | organ         | organisation | UNLIKE
          """)
  void texts_of_all_scripts_relate(ValueKind kind, String one, String other, Likeness expected) {
    Likeness likeness = value(kind, one).like(value(kind, other));

    assertThat(likeness).isEqualTo(expected);
  }
}
