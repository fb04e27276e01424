package dev.tributary.quickstart.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.schema.id.NoteId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortIdTest {
  private static final NoteId FIRST = NoteId.of("019aa2f1-7c3d-7a11-8000-000000000001");
  private static final NoteId SAME_MILLISECOND = NoteId.of("019aa2f1-7c3d-7a12-8000-000000000001");
  private static final NoteId LATER = NoteId.of("019aa2f1-7c3e-7a11-8000-000000000001");

  private static NoteId resolve(String typed, NoteId... all) {
    return ShortId.resolve("note", typed, NoteId::of, () -> List.of(all));
  }

  @Test
  void an_id_is_cut_where_it_still_differs_from_the_others() {
    assertThat(ShortId.among(List.of(FIRST, LATER)).of(FIRST)).isEqualTo("019aa2f1-7c3d");
    assertThat(ShortId.among(List.of(FIRST, SAME_MILLISECOND)).of(FIRST))
        .isEqualTo("019aa2f1-7c3d-7a11");
  }

  @Test
  void what_was_cut_finds_the_same_id_again() {
    List<NoteId> all = List.of(FIRST, SAME_MILLISECOND, LATER);
    ShortId ids = ShortId.among(all);

    assertThat(all)
        .allSatisfy(
            id -> assertThat(resolve(ids.of(id), FIRST, SAME_MILLISECOND, LATER)).isEqualTo(id));
  }

  @Test
  void upper_case_is_as_good() {
    assertThat(resolve("019AA2F1-7C3E", FIRST, LATER)).isEqualTo(LATER);
  }

  @Test
  void a_whole_id_is_taken_without_looking() {
    NoteId found =
        ShortId.resolve(
            "note",
            FIRST.toString(),
            NoteId::of,
            () -> {
              throw new AssertionError("looked");
            });

    assertThat(found).isEqualTo(FIRST);
  }

  @Test
  void a_beginning_of_several_ids_is_told_with_them() {
    assertThatThrownBy(() -> resolve("019aa2f1", FIRST, LATER))
        .isInstanceOf(NoSuchThing.class)
        .hasMessageContainingAll("2 ids of a note", FIRST.toString(), LATER.toString());
  }

  @Test
  void a_beginning_of_none_is_not_found() {
    assertThatThrownBy(() -> resolve("ffff", FIRST)).isInstanceOf(NoSuchThing.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "019", "mira", "019aa2f1_7c3d", "----"})
  void what_begins_no_id_is_refused(String typed) {
    assertThatThrownBy(() -> resolve(typed, FIRST)).isInstanceOf(InvalidInput.class);
  }
}
