package dev.tributary.merge.flow;

import dev.tributary.merge.profile.Predicate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Values in other words: those of one line mean the same, as those of two never do. */
final class Paraphrases {
  private static final Map<Predicate, List<List<String>>> MEANINGS =
      Map.of(
          Predicate.DIET,
          List.of(
              List.of("vegan", "only plants", "nothing from animals"),
              List.of("mostly steak", "a lot of beef"),
              List.of("pescatarian", "fish and greens")),
          Predicate.JOB_TITLE,
          List.of(
              List.of("teacher", "schoolmistress"),
              List.of("glazier", "fitter of windows", "window maker")),
          Predicate.HOBBY,
          List.of(
              List.of("rowing", "sculling", "oars on the lake"),
              List.of("rowing machine", "ergometer"),
              List.of("bridge", "cards with three others")),
          Predicate.ALLERGY,
          List.of(
              List.of("lactose", "dairy", "milk sugar"),
              List.of("wasps", "hornet stings", "wasp venom")));

  // The order of a Map.of is another one in each JVM.
  private static final List<Predicate> PREDICATES = MEANINGS.keySet().stream().sorted().toList();

  private Paraphrases() {}

  static Predicate anyPredicate(RandomGenerator random) {
    return oneOf(PREDICATES, random);
  }

  /** A value that means nothing of what these words mean. */
  static String anyValueUnlike(List<String> words, Predicate predicate, RandomGenerator random) {
    List<List<String>> all = MEANINGS.getOrDefault(predicate, List.of());
    List<List<String>> unsaid =
        all.stream().filter(meaning -> Collections.disjoint(meaning, words)).toList();
    return oneOf(oneOf(unsaid, random), random);
  }

  static boolean meanTheSame(String one, String other) {
    return MEANINGS.values().stream()
        .flatMap(List::stream)
        .anyMatch(meaning -> meaning.contains(one) && meaning.contains(other));
  }

  private static <T> T oneOf(List<T> some, RandomGenerator random) {
    return some.get(random.nextInt(some.size()));
  }
}
