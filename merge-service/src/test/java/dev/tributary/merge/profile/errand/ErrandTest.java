package dev.tributary.merge.profile.errand;

import static dev.tributary.merge.profile.value.normal.NormalFormsFixture.FORMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrandTest {

  private final ErrandReader reader = new ErrandReader(FORMS);

  @Test
  void it_tells_act_things_and_names_apart() {
    String action = "call Ada about the lease of 12 garages on Friday";

    Errand errand = reader.read(action);

    assertThat(errand.act()).isEqualTo("call");
    assertThat(errand.things()).isEqualTo(Set.of("lease", "garage"));
    assertThat(errand.particulars()).isEqualTo(Set.of("ada", "12"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          send Ada the signed lease   | email Ada the lease        | true
          send Ada the lease          | send Ada the invoice       | false
          ring him about the roof     | call him                   | true
          call Ada about the roof     | call Ada about the lease   | false
          call Ada                    | call Ben                   | false
          call Ada                    | call Ben about the roof    | false
          pay him 350 for the fence   | pay Tom 350                | true
          lesson with Ada             | have the lesson            | true
          check-in call with Ada      | call her on Sundays        | true
          order tiles                 | call him                   | false
          """)
  void done_or_not_done(String promised, String done, boolean expected) {
    Errand errand = reader.read(promised);

    boolean answered = errand.answers(reader.read(done));

    assertThat(answered).isEqualTo(expected);
  }
}
