package dev.tributary.merge.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.merging.NoteHistory.Standing;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NoteHistoryTest {
  @Test
  void an_extracted_revision_is_due() {
    NoteHistory history = history(Map.of(1, NoteState.EXTRACTED), 0);

    assertThat(history.standing(1)).isEqualTo(Standing.DUE);
  }

  @Test
  void a_revision_below_a_merged_one_is_replaced_however_late_it_comes() {
    NoteHistory history = history(Map.of(1, NoteState.EXTRACTED, 2, NoteState.MERGED), 0);

    assertThat(history.standing(1)).isEqualTo(Standing.REPLACED);
  }

  @Test
  void a_higher_revision_that_is_parked_takes_nobodys_place() {
    NoteHistory history = history(Map.of(1, NoteState.EXTRACTED, 2, NoteState.PARKED), 0);

    assertThat(history.standing(1)).isEqualTo(Standing.DUE);
  }

  @Test
  void a_withdrawal_holds_for_all_revisions_up_to_it_and_for_no_higher_one() {
    NoteHistory history =
        history(Map.of(1, NoteState.EXTRACTED, 2, NoteState.EXTRACTED, 3, NoteState.EXTRACTED), 2);

    assertThat(history.states().keySet().stream().map(history::standing))
        .containsExactly(Standing.WITHDRAWN, Standing.WITHDRAWN, Standing.DUE);
  }

  @Test
  void what_is_settled_or_unknown_stays_as_it_is() {
    NoteHistory history = history(Map.of(1, NoteState.PARKED, 2, NoteState.MERGED), 0);

    assertThat(java.util.stream.Stream.of(1, 2, 9).map(history::standing))
        .containsOnly(Standing.SETTLED);
  }

  private static NoteHistory history(Map<Integer, NoteState> states, int withdrawnUpTo) {
    return new NoteHistory(new TreeMap<>(states), true, withdrawnUpTo, 0);
  }
}
