package dev.tributary.merge.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PredicateTest {

  @ParameterizedTest
  @EnumSource
  void its_wire_name_names_it(Predicate predicate) {
    String wireName = predicate.wireName();

    Predicate named = Predicate.named(wireName);

    assertThat(named).isEqualTo(predicate);
  }

  @Test
  void tastes_are_one_family() {
    Family likes = Predicate.LIKES.family();

    Family dislikes = Predicate.DISLIKES.family();

    assertThat(likes).isEqualTo(dislikes).isNotEqualTo(Predicate.HOBBY.family());
  }
}
