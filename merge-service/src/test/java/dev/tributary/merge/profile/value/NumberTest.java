package dev.tributary.merge.profile.value;

import static dev.tributary.merge.profile.value.normal.NormalFormsFixture.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TEXT | twenty-five lamps       | 25 lamps              | EQUAL
          TEXT | half a million users    | 500,000 users         | EQUAL
          TEXT | 1.5m users              | 1500000 users         | EQUAL
          TEXT | two hundred users       | 200 users             | EQUAL
          TEXT | 20k users               | 20 000 users          | EQUAL
          TEXT | 12.000 users            | 12 users              | UNLIKE
          TEXT | 1.5 shares              | 15 shares             | UNLIKE
          TEXT | calls after 4 pm        | calls after 16:00     | EQUAL
          TEXT | calls after 4:30 p.m.   | calls after 16:30     | EQUAL
          TEXT | calls at noon           | calls at 12:00        | EQUAL
          TEXT | calls after 4           | calls after 16:00     | UNLIKE
          TEXT | calls at 09:00          | calls at 9:00         | EQUAL
          TEXT | 5 % off                 | 5 percent off         | EQUAL
          TEXT | > 5 tables              | < 5 tables            | UNLIKE
          TEXT | the 3rd row             | the third row         | EQUAL
          TEXT | 3 in Faro               | 3 inches              | UNLIKE
          INT  | twenty-five             | 25                    | EQUAL
          INT  | 34 years                | 34                    | EQUAL
          INT  | 1,200                   | 1200                  | EQUAL
          """)
  void numbers_relate(ValueKind kind, String one, String other, Likeness expected) {
    Likeness likeness = value(kind, one).like(value(kind, other));

    assertThat(likeness).isEqualTo(expected);
  }
}
