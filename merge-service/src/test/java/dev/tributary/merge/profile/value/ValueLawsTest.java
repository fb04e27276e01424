package dev.tributary.merge.profile.value;

import static dev.tributary.merge.Seeds.forEachSeed;
import static dev.tributary.merge.profile.value.normal.NormalFormsFixture.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueLawsTest {

  private static final List<String> PIECES =
      List.of(
          "red",
          "boat",
          "boats",
          "web-shop",
          "webshop",
          "web shop",
          "no",
          "of",
          "Ada",
          "Ада",
          ",",
          "5 kg",
          "11 lb",
          "5000 g",
          "5",
          "two",
          "16:00",
          "4 pm",
          "2031-05-04",
          "2031",
          "--05-04",
          ":",
          "(sweet)",
          "(boat)",
          "EUR 12",
          "+351912345678",
          "Köln",
          "日本語の本",
          "half",
          "a",
          "-");

  @Test
  void a_value_is_equal_to_itself() {
    forEachSeed(random -> {
      ValueKind kind = kind(random);
      String text = text(random);

      Likeness likeness = value(kind, text).like(value(kind, text));

      assertThat(likeness).as("%s %s", kind, text).isEqualTo(Likeness.EQUAL);
    });
  }

  @Test
  void what_is_finer_one_way_is_coarser_or_completing_the_other_and_all_else_is_mutual() {
    forEachSeed(random -> {
      ValueKind kind = kind(random);
      String one = text(random);
      String other = text(random);

      Likeness there = value(kind, one).like(value(kind, other));

      assertThat(value(kind, other).like(value(kind, one)))
          .as("%s %s / %s", kind, one, other)
          .isIn(mirrored(there));
    });
  }

  @Test
  void values_of_one_normal_form_are_equal() {
    forEachSeed(random -> {
      ValueKind kind = kind(random);
      Value one = value(kind, text(random));
      Value other = value(kind, text(random));

      boolean sameForm = one.normal().equals(other.normal());

      assertThat(!sameForm || one.like(other) == Likeness.EQUAL).as("%s %s", one, other).isTrue();
    });
  }

  @Test
  void values_that_have_to_do_with_each_other_share_a_slot() {
    forEachSeed(random -> {
      // Dates and money have one value at a time, so that all of them meet.
      ValueKind kind = kind(random);
      Value one = value(kind, text(random));
      Value other = value(kind, text(random));

      boolean related = one.like(other) != Likeness.UNLIKE;

      assertThat(!related || kind == ValueKind.DATE || shareSlot(one, other))
          .as("%s %s", one, other)
          .isTrue();
    });
  }

  private static boolean shareSlot(Value one, Value other) {
    return one.slots().stream().anyMatch(other.slots()::contains);
  }

  private static Set<Likeness> mirrored(Likeness likeness) {
    return switch (likeness) {
      case FINER -> Set.of(Likeness.COARSER, Likeness.FINER);
      case COARSER -> Set.of(Likeness.FINER);
      case EQUAL, SAME, CONTAINED, RIVAL, SIBLING, UNLIKE -> Set.of(likeness);
    };
  }

  private static ValueKind kind(RandomGenerator random) {
    ValueKind[] kinds = ValueKind.values();
    return kinds[random.nextInt(kinds.length)];
  }

  private static String text(RandomGenerator random) {
    return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
        .limit(random.nextInt(1, 4))
        .collect(Collectors.joining(" "));
  }
}
