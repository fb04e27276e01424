package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.value.normal.NormalFormsFixture.FORMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenPairsTest {
  private static final ZoneId ZONE = ZoneOffset.UTC;

  private final OpenPairs openPairs = new OpenPairs(FORMS);

  @ParameterizedTest
  @CsvSource({
    "ALLERGY, lactose, milk",
    "DIET, vegan, only plants",
    "JOB_TITLE, nurse, carer on the ward",
    "MEDICATION, aspirin 100 mg daily, Tromalyt 100 mg daily"
  })
  void other_words_leave_open_whether_they_mean_the_same(
      Predicate predicate, String one, String other) {
    Optional<ValuePair> pair = openPairs.of(predicate, one, other, ZONE);

    assertThat(pair)
        .contains(
            ValuePair.of(
                openPairs.name(predicate, one, ZONE), openPairs.name(predicate, other, ZONE)));
  }

  @ParameterizedTest
  @CsvSource({
    "ALLERGY, lactose, Lactose",
    "ALLERGY, hazel nuts, nuts (hazel)",
    "GOAL, run 5 km, cycle 50 km",
    "MEDICATION, aspirin 100 mg, 100 mg daily",
    "MEDICATION, aspirin 100 mg, ibuprofen 400 mg",
    "MEDICATION, aspirin 100 mg, aspirin 300 mg",
    "BIRTH_DATE, 1990, 1991",
    "EMAIL, ada@mill.example, a@mill.example"
  })
  void words_numbers_and_types_leave_nothing_open(Predicate predicate, String one, String other) {
    Optional<ValuePair> pair = openPairs.of(predicate, one, other, ZONE);

    assertThat(pair).isEmpty();
  }

  @Test
  void the_order_in_which_they_are_said_makes_no_difference() {
    Optional<ValuePair> pair = openPairs.of(Predicate.ALLERGY, "lactose", "milk", ZONE);

    Optional<ValuePair> turned = openPairs.of(Predicate.ALLERGY, "milk", "lactose", ZONE);

    assertThat(turned).isEqualTo(pair);
  }
}
