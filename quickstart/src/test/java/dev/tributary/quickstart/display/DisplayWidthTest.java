package dev.tributary.quickstart.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'',0",
    "stage designer,14",
    "Kovačević,9",
    "e\u0301t\u00e9,3",
    "🍝,2",
    "✅ done,7",
    "☀️,2",
    "👩‍🌾,2",
    "東京,4",
    "ﾊﾛｰ,3",
    "“quoted” …,10"
  })
  void text_takes_as_many_columns_as_a_terminal_gives_it(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
