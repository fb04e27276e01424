package dev.tributary.merge.profile.value;

import static dev.tributary.merge.profile.value.normal.NormalFormsFixture.FORMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormsTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TEXT          | Crème brûlée            | creme brulee           | EQUAL
          TEXT          | web shop                | web-shop               | EQUAL
          TEXT          | painted fences          | painted fence          | EQUAL
          TEXT          | rowing on Tuesdays      | rowing                 | SAME
          TEXT          | lupin (sweet)           | lupin                  | EQUAL
          TEXT          | peanut (groundnut)      | groundnut              | SAME
          TEXT          | boat                    | boat trailer           | CONTAINED
          TEXT          | three months' notice    | 3 months' notice       | EQUAL
          TEXT          | two cats                | three cats             | UNLIKE
          TEXT          | one cat                 | two cats               | UNLIKE
          TEXT          | before 8:30             | after 8:30             | UNLIKE
          TEXT          | no fish                 | fish                   | UNLIKE
          TEXT          | meets every other week  | meets every second week | EQUAL
          TEXT          | C++                     | C                      | UNLIKE
          NAME          | Quillmark Ltd           | Quillmark              | EQUAL
          NAME          | Mia (6)                 | Mia                    | EQUAL
          DATE          | 1990-05-04              | --05-04                | FINER
          DATE          | 1990                    | 1990-05-04             | COARSER
          DATE          | 1990                    | --05-04                | FINER
          DATE          | 1990-05-04              | 1990-04-05             | UNLIKE
          INT           | four                    | 4                      | EQUAL
          ENUM          | in_a_relationship       | in a relationship      | EQUAL
          MONEY         | EUR 12,000              | EUR 12000              | EQUAL
          MONEY         | EUR 12000.50            | EUR 12000              | UNLIKE
          MONEY         | SEK 68000/month         | SEK 68000              | FINER
          MONEY         | GBP 70000-80000/year    | GBP 70000-90000/year   | UNLIKE
          MONEY         | USD 90/hour             | USD 90/day             | UNLIKE
          PHONE_NUMBER  | +351 910 000 001        | 00351910000001         | EQUAL
          MAIL_ADDRESS  | Ada@Mill.example        | ada@mill.example       | EQUAL
          URL           | https://www.mill.example/ | mill.example         | EQUAL
          HANDLE        | GitHub: @ada            | github: ada            | EQUAL
          ROLE          | sister: Ines            | sister                 | FINER
          ROLE          | sister: Ines            | sister: Rosa           | UNLIKE
          ROLE          | boss: Ines              | tutor: Ines            | UNLIKE
          CARER         | GP: Dr Ines Vale        | doctor: Ines Vale      | SAME
          SPOKEN        | Basque (B1)             | Basque                 | FINER
          SPOKEN        | Basque (B1)             | Basque (C1)            | SIBLING
          DATED         | 2031-09-06: wedding     | 2031-09: wedding       | FINER
          DATED         | 2031-09-06: wedding     | 2031-09-13: wedding    | RIVAL
          DATED         | 2031-09-06: wedding     | 2031-09-06: hip surgery | UNLIKE
          DATED         | 2031-09-06 to 2031-09-08: fair | 2031-09-06: fair | EQUAL
          READING       | weight: 71 kg           | weight: 71 kg          | EQUAL
          READING       | weight: 71 kg           | weight: 70 kg          | SIBLING
          READING       | weight: 71 kg           | height: 171 cm         | UNLIKE
          DOSE          | ramipril 5 mg           | ramipril               | FINER
          DOSE          | ramipril 5 mg           | ramipril 10 mg         | RIVAL
          DOSE          | ramipril 5 mg           | bisoprolol 5 mg        | UNLIKE
          NEED          | 30 desk lamps           | 35 desk lamps          | RIVAL
          NEED          | 30 desk lamps           | desk lamps             | SAME
          """)
  void values_of_a_kind_relate(ValueKind kind, String one, String other, Likeness expected) {
    Value value = FORMS.read(kind, one, ZONE);

    Likeness likeness = value.like(FORMS.read(kind, other, ZONE));

    assertThat(likeness).isEqualTo(expected);
  }
}
