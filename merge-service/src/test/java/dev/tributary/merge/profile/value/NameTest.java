package dev.tributary.merge.profile.value;

import static dev.tributary.merge.profile.value.normal.NormalFormsFixture.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NAME  | Ada                  | Ada Vale              | SAME
          NAME  | Ada Vale             | Ada Maria Vale        | SAME
          NAME  | Dr Ada Vale          | Ada Vale              | EQUAL
          NAME  | Vale                 | Ada Vale              | CONTAINED
          NAME  | Ada Williams         | Ada William           | UNLIKE
          NAME  | Mia (6)              | Mia                   | EQUAL
          NAME  | Mia (6)              | Mia (7)               | UNLIKE
          NAME  | Quillmark Ltd        | Quillmark             | EQUAL
          NAME  | Иван Петров          | Ivan Petrov           | EQUAL
          NAME  | Γιώργος              | Giorgos               | EQUAL
          NAME  | 小明                 | Xiaoming              | EQUAL
          NAME  | Łukasz Møller        | Lukasz Moller         | EQUAL
          PLACE | York                 | New York              | UNLIKE
          PLACE | New York City        | New York              | SAME
          PLACE | South Korea          | Korea                 | UNLIKE
          PLACE | Faro, Portugal       | Faro                  | SAME
          PLACE | Ribeira, Porto       | Porto                 | SAME
          PLACE | Köln                 | Koln                  | EQUAL
          ROLE  | sister               | step-sister           | UNLIKE
          ROLE  | step sister          | step-sister           | EQUAL
          ROLE  | mother               | mother-in-law         | UNLIKE
          ROLE  | sister: Ines         | big sister: Ines Vale | SAME
          ROLE  | sister: Ines         | sister                | FINER
          ROLE  | sister:              | sister                | EQUAL
          CARER | GP: Dr Ines Vale     | doctor: Ines Vale     | SAME
          """)
  void names_relate(ValueKind kind, String one, String other, Likeness expected) {
    Likeness likeness = value(kind, one).like(value(kind, other));

    assertThat(likeness).isEqualTo(expected);
  }
}
