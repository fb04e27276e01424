package dev.tributary.merge.judging;

import static dev.tributary.merge.judging.DoubtFixture.ON;
import static dev.tributary.merge.judging.DoubtFixture.aDoubt;
import static dev.tributary.merge.judging.DoubtFixture.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.profile.Predicate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoubtChoiceTest {
  private static final Doubt MILK = aDoubt(Predicate.ALLERGY, "lactose", "milk");

  @Test
  void what_the_fold_waits_for_comes_first() {
    Doubt pending = aDoubt(Predicate.DIET, "vegan", "only plants");
    Doubt likely = aDoubt(Predicate.HOBBY, "rowing at dawn", "sculling at dawn");

    DoubtChoice choice = DoubtChoice.of(List.of(pending), List.of(MILK, likely));

    assertThat(choice.doubts()).containsExactly(pending, likely, MILK);
  }

  @Test
  void the_words_of_the_notes_make_a_pair_likely_too() {
    Doubt far = aDoubt(Predicate.ALLERGY, "wasps", "milk");
    Doubt near =
        new Doubt(
            Predicate.ALLERGY,
            new SaidValue("allergy:=lactose", "lactose", "cramps from dairy", ON),
            new SaidValue("allergy:=milk", "milk", "those cramps again", ON));

    DoubtChoice choice = DoubtChoice.of(List.of(), List.of(far, near));

    assertThat(choice.doubts()).containsExactly(near, far);
  }

  @Test
  void a_question_has_room_for_thirty_pairs_and_equal_ones_keep_their_order() {
    List<Doubt> many =
        IntStream.range(0, 40)
            .mapToObj(number -> aDoubt(Predicate.OWNS, "boat", "thing" + number))
            .toList();

    DoubtChoice choice = DoubtChoice.of(List.of(), many);

    assertThat(choice.doubts()).isEqualTo(many.subList(0, 30));
  }

  @Test
  void what_the_fold_waits_for_and_has_no_room_is_told() {
    List<Doubt> many =
        IntStream.range(0, 31)
            .mapToObj(number -> aDoubt(Predicate.OWNS, "boat", "thing" + number))
            .toList();

    DoubtChoice choice = DoubtChoice.of(many, List.of(MILK));

    assertThat(choice.doubts()).isEqualTo(many.subList(0, 30));
    assertThat(choice.noRoom()).containsExactly(many.getLast().pair());
  }

  @Test
  void what_a_conflict_waits_for_comes_before_all_else() {
    Doubt likely = aDoubt(Predicate.HOBBY, "rowing at dawn", "sculling at dawn");
    Doubt diets = aDoubt(Predicate.DIET, "vegan", "only plants");

    DoubtChoice choice = DoubtChoice.of(List.of(likely, diets), List.of());

    assertThat(choice.doubts()).containsExactly(diets, likely);
  }

  @Test
  void no_pair_is_asked_about_twice() {
    Doubt turned = new Doubt(Predicate.ALLERGY, said(Predicate.ALLERGY, "milk"), MILK.first());

    DoubtChoice choice = DoubtChoice.of(List.of(MILK), List.of(turned));

    assertThat(choice.doubts()).containsExactly(MILK);
  }
}
