package dev.tributary.merge.judging;

import static dev.tributary.merge.judging.DoubtFixture.aDoubt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.profile.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtTest {
  @Test
  void the_pair_is_the_same_whichever_value_was_said_first() {
    Doubt doubt = aDoubt(Predicate.DIET, "vegan", "no animal products");

    Doubt turned = aDoubt(Predicate.DIET, "no animal products", "vegan");

    assertThat(turned.pair()).isEqualTo(doubt.pair());
  }

  @ParameterizedTest
  @CsvSource({
    "a, b, FINER, COARSER",
    "b, a, FINER, FINER",
    "a, b, COARSER, FINER",
    "a, b, SAME, SAME",
    "a, b, UNRELATED, UNRELATED",
    "b, a, UNRELATED, UNRELATED"
  })
  void what_is_said_of_the_second_value_is_kept_as_said_of_the_lower_one(
      String first, String second, Verdict ofSecond, Verdict ofLower) {
    Doubt doubt = aDoubt(Predicate.HOBBY, first, second);

    Verdict kept = doubt.ofLower(ofSecond);

    assertThat(kept).isEqualTo(ofLower);
  }
}
