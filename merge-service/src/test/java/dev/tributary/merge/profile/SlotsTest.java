package dev.tributary.merge.profile;

import static dev.tributary.merge.profile.NoteFixture.noteOf;
import static dev.tributary.merge.profile.value.normal.NormalFormsFixture.FORMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlotsTest {

  @Test
  void a_single_value_has_its_name_and_the_slot_of_its_predicate() {
    NoteFixture note = noteOf("2031-03-01").states(Predicate.LIVES_IN, "Arles");

    Set<String> slots = slotsOf(note);

    assertThat(slots).containsExactlyInAnyOrder("lives_in", "lives_in:=arles");
  }

  @Test
  void a_text_has_the_slots_of_its_words_and_of_those_it_replaces() {
    NoteFixture note = noteOf("2031-03-01").changes(Predicate.OWNS, "red boats", "the raft");

    Set<String> slots = slotsOf(note);

    assertThat(slots).contains("owns:red", "owns:boat", "owns:raft");
  }

  @Test
  void every_value_has_the_name_by_which_verdicts_speak_of_it() {
    NoteFixture note = noteOf("2031-03-01").changes(Predicate.RELATION, "boss: Ada Vey", "Bo Tan");

    Set<String> slots = slotsOf(note);

    assertThat(slots).contains("relation:=bossadavey", "relation:=botan");
  }

  @Test
  void an_identifier_has_the_slot_of_its_predicate_besides() {
    NoteFixture note = noteOf("2031-03-01").states(Predicate.EMAIL, "ada@mill.example");

    Set<String> slots = slotsOf(note);

    assertThat(slots).contains("email:", "email:=ada@mill.example");
  }

  @Test
  void likes_and_dislikes_meet() {
    NoteFixture likes = noteOf("2031-03-01").states(Predicate.LIKES, "liquorice");
    NoteFixture dislikes = noteOf("2031-03-01").states(Predicate.DISLIKES, "liquorice");

    Set<String> slots = slotsOf(likes);

    assertThat(slots).isEqualTo(slotsOf(dislikes));
  }

  @Test
  void a_completion_meets_the_reminder_in_other_words() {
    NoteFixture reminder = noteOf("2031-03-01").asks("ring her", null);
    NoteFixture completion = noteOf("2031-03-02").reports("phone Ada", CompletionOutcome.DONE);

    Set<String> slots = slotsOf(reminder);

    assertThat(slots).containsAnyElementsOf(slotsOf(completion));
  }

  private static Set<String> slotsOf(NoteFixture note) {
    return new Slots(FORMS).of(note.statements().getFirst());
  }
}
