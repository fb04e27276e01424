package dev.tributary.quickstart.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.id.NoteId;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ScenarioIdsTest {
  @Property(tries = 300)
  void note_ids_sort_as_the_notes_stand_in_the_dataset(
      @ForAll String scenario, @ForAll @IntRange(max = 65_534) int index) {
    var ids = new ScenarioIds(scenario);

    NoteId earlier = ids.note(index);

    assertThat(earlier).isLessThan(ids.note(index + 1));
    assertThat(earlier.toString()).isLessThan(ids.note(index + 1).toString());
  }

  @Property(tries = 100)
  void the_same_scenario_gets_the_same_ids_and_another_one_others(
      @ForAll String scenario, @ForAll @IntRange(max = 65_535) int index) {
    var ids = new ScenarioIds(scenario);

    var other = new ScenarioIds(scenario + "x");

    assertThat(ids.note(index)).isEqualTo(new ScenarioIds(scenario).note(index));
    assertThat(ids.note(index)).isNotEqualTo(other.note(index));
    assertThat(ids.user()).isNotEqualTo(other.user());
    assertThat(ids.profile()).isNotEqualTo(other.profile());
  }

  @Property(tries = 20)
  void no_two_notes_share_an_id(@ForAll String scenario) {
    var ids = new ScenarioIds(scenario);

    List<NoteId> notes = IntStream.range(0, 500).mapToObj(ids::note).toList();

    assertThat(new HashSet<>(notes)).hasSameSizeAs(notes);
  }
}
