package dev.tributary.merge.profile.value;

import static dev.tributary.merge.profile.value.normal.NormalFormsFixture.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          READING | weight: 74 kg                | weight: 163 lb             | EQUAL
          READING | weight: 74 kg                | weight: 160 lb             | SIBLING
          READING | weight: 74 kg                | weight: 74.4 kg            | SIBLING
          READING | weight: 11 st 9 lb           | weight: 74 kg              | EQUAL
          READING | height: 5 ft 11 in           | height: 180 cm             | EQUAL
          READING | height: 5'11"                | height: 180 cm             | EQUAL
          READING | height: 5'11"                | height: 6'1"               | SIBLING
          READING | height: 1.82m                | height: 182 cm             | EQUAL
          READING | temperature: 38 °C           | temperature: 100.4 °F      | EQUAL
          READING | temperature: -5 °C           | temperature: 5 °C          | SIBLING
          READING | blood pressure: 142/90 mmHg  | blood pressure: 142/90 mm Hg | EQUAL
          READING | cholesterol: 5 mmol/L        | cholesterol: 5 mg/dL       | SIBLING
          READING | HbA1c: 6.1 %                 | HbA1c: 6.1 percent         | EQUAL
          READING | weight: 74                   | weight: 74 kg              | EQUAL
          READING | score: 7 blips               | score: 7 blops             | SIBLING
          DOSE    | ramipril 0.5 g               | ramipril 500 mg            | EQUAL
          DOSE    | ramipril 2.5 mg              | ramipril 25 mg             | RIVAL
          DOSE    | ramipril 2,5 mg              | ramipril 2.5 mg            | EQUAL
          DOSE    | ramipril 5 mg                | 5 mg                       | FINER
          DOSE    | 5 mg                         | ramipril 5 mg              | COARSER
          DOSE    | 10 mg                        | ramipril 5 mg              | UNLIKE
          NEED    | 1 g per bag                  | 1400 mg per bag            | RIVAL
          NEED    | delivery in 2 weeks          | delivery in 14 days        | EQUAL
          NEED    | delivery in 2 weeks          | delivery in 3 days         | RIVAL
          NEED    | delivery in 12 weeks         | delivery in 3 months       | UNLIKE
          NEED    | pause of 2 hours             | pause of 100 minutes       | RIVAL
          TEXT    | lease of 1 year              | lease of 12 months         | EQUAL
          """)
  void quantities_relate(ValueKind kind, String one, String other, Likeness expected) {
    Likeness likeness = value(kind, one).like(value(kind, other));

    assertThat(likeness).isEqualTo(expected);
  }
}
