package dev.tributary.quickstart.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.quickstart.RandomText;
import dev.tributary.schema.id.NoteId;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ScenarioIdsTest {
  private static final int LAST_INDEX = 65_535;

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}", failureThreshold = 1)
  void note_ids_sort_as_the_notes_stand_in_the_dataset(RepetitionInfo seed) {
    var random = new SplittableRandom(seed.getCurrentRepetition());
    var ids = new ScenarioIds(RandomText.ofPieces(4, random));
    int index = indexUpTo(LAST_INDEX - 1, random);

    NoteId earlier = ids.note(index);

    assertThat(earlier).isLessThan(ids.note(index + 1));
    assertThat(earlier.toString()).isLessThan(ids.note(index + 1).toString());
  }

  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}", failureThreshold = 1)
  void the_same_scenario_gets_the_same_ids_and_another_one_others(RepetitionInfo seed) {
    var random = new SplittableRandom(seed.getCurrentRepetition());
    String scenario = RandomText.ofPieces(4, random);
    int index = indexUpTo(LAST_INDEX, random);
    var ids = new ScenarioIds(scenario);

    var other = new ScenarioIds(scenario + "x");

    assertThat(ids.note(index)).isEqualTo(new ScenarioIds(scenario).note(index));
    assertThat(ids.note(index)).isNotEqualTo(other.note(index));
    assertThat(ids.user()).isNotEqualTo(other.user());
    assertThat(ids.profile()).isNotEqualTo(other.profile());
  }

  @RepeatedTest(value = 100, name = "seed {currentRepetition}", failureThreshold = 1)
  void no_two_notes_share_an_id(RepetitionInfo seed) {
    var random = new SplittableRandom(seed.getCurrentRepetition());
    var ids = new ScenarioIds(RandomText.ofPieces(4, random));

    List<NoteId> notes = IntStream.range(0, 500).mapToObj(ids::note).toList();

    assertThat(new HashSet<>(notes)).hasSameSizeAs(notes);
  }

  /** As often of few digits as of many, and at times the last. */
  private static int indexUpTo(int last, RandomGenerator random) {
    int index = last >>> random.nextInt(16);
    return random.nextBoolean() ? index : random.nextInt(index + 1);
  }
}
