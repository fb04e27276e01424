package dev.tributary.merge.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Texts of which nearly all share words and which differ in numbers, remarks, order or script. */
final class RandomTexts {
  private static final List<Predicate> PREDICATES =
      List.of(Predicate.LIKES, Predicate.DISLIKES, Predicate.GOAL);
  private static final List<String> WORDS =
      List.of("tea", "shops", "shop", "green", "Müller", "мост", "not", "of the", "before", "=");
  private static final List<String> NUMBERS =
      List.of("1", "2", "2.0", "two", "5 km", "5.04 km", "5000 m", "3 miles", "2 and 5 km", "noon");
  private static final int MOST_WORDS = 3;

  private final RandomGenerator random;

  RandomTexts(RandomGenerator random) {
    this.random = random;
  }

  /** So many notes, one for each day, that say one thing each. */
  NotesOfAPerson notes(int count) {
    List<NoteFixture> notes = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      notes.add(
          NoteFixture.noteOf("2031-03-01", index)
              .says(
                  oneOf(PREDICATES),
                  text(),
                  random.nextInt(3) > 0 ? Stance.STATES : oneOf(List.of(Stance.values())),
                  random.nextInt(3) > 0 ? Certainty.STATED : oneOf(List.of(Certainty.values())),
                  orNone(),
                  null));
    }
    return new NotesOfAPerson(notes);
  }

  private @Nullable String orNone() {
    return random.nextInt(3) > 0 ? null : text();
  }

  private String text() {
    return random.nextInt(3) > 0 ? phrase() : phrase() + " (" + phrase() + ")";
  }

  private String phrase() {
    String words =
        IntStream.range(0, random.nextInt(1, MOST_WORDS + 1))
            .mapToObj(_ -> oneOf(WORDS))
            .collect(Collectors.joining(" "));
    return random.nextInt(3) > 0 ? words : words + " " + oneOf(NUMBERS);
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
