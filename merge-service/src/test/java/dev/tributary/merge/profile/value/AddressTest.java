package dev.tributary.merge.profile.value;

import static dev.tributary.merge.profile.value.normal.NormalFormsFixture.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PHONE_NUMBER | 912 345 678                   | +351 912 345 678        | EQUAL
          PHONE_NUMBER | 00351 912345678               | +351912345678           | EQUAL
          PHONE_NUMBER | +49 30 1234567 ext. 12        | +49301234567            | FINER
          PHONE_NUMBER | +49 30 1234567 ext. 12        | +49 30 1234567 ext. 13  | UNLIKE
          PHONE_NUMBER | 12                            | 12                      | EQUAL
          MAIL_ADDRESS | <Ada@Mill.example>            | mailto:ada@mill.example | EQUAL
          MAIL_ADDRESS | ada@bücher.example            | ada@xn--bcher-kva.example | EQUAL
          URL          | https://www.mill.example:443/ | mill.example            | EQUAL
          URL          | http://mill.example:8080      | mill.example            | UNLIKE
          URL          | bücher.example/a/             | xn--bcher-kva.example/a | EQUAL
          URL          | mill.example/a                | mill.example/b          | UNLIKE
          HANDLE       | GitHub: @ada                  | github: ada             | EQUAL
          HANDLE       | https://www.github.com/ada    | github: ada             | EQUAL
          MONEY        | €95 per hour                  | EUR 95/hour             | EQUAL
          MONEY        | $12k                          | USD 12000               | EQUAL
          MONEY        | 12k USD                       | USD 12,000              | EQUAL
          MONEY        | 72-78k GBP/year               | GBP 72000-78000/year    | EQUAL
          MONEY        | GBP 72000/year                | GBP 72000-78000/year    | UNLIKE
          MONEY        | SEK 68000/month               | SEK 68000               | FINER
          MONEY        | EUR 12                        | XXQ 12                  | UNLIKE
          """)
  void addresses_relate(ValueKind kind, String one, String other, Likeness expected) {
    Likeness likeness = value(kind, one).like(value(kind, other));

    assertThat(likeness).isEqualTo(expected);
  }
}
