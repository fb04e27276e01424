package dev.tributary.quickstart.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.schema.id.ProfileId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
  private static final ListedProfile MIRA = profile(1, "Mira Holm");
  private static final ListedProfile JURGEN = profile(2, "Jürgen Weiß");
  private static final ListedProfile MIRANDA = profile(3, "Miranda");
  private static final People PEOPLE = new People(List.of(MIRA, JURGEN, MIRANDA));

  private static ListedProfile profile(int number, String name) {
    return new ListedProfile(
        new ProfileId(new UUID(0x019aa2f17c3d7a11L, number)), name, Instant.EPOCH, Instant.EPOCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mira Holm", "mira holm", " MIRA   HOLM ", "Mira\u00a0Holm"})
  void a_name_is_found_whatever_its_case_and_spaces(String typed) {
    assertThat(PEOPLE.find(typed)).contains(MIRA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jürgen weiss", "JÜRGEN WEISS", "Ju\u0308rgen Weiß"})
  void a_name_is_found_however_its_letters_are_written(String typed) {
    assertThat(PEOPLE.require(typed)).isEqualTo(JURGEN);
  }

  @Test
  void a_beginning_finds_the_only_one_who_has_it() {
    assertThat(PEOPLE.requireBeginning("jür")).isEqualTo(JURGEN);
    assertThatThrownBy(() -> PEOPLE.requireBeginning("mira"))
        .isInstanceOf(NoSuchThing.class)
        .hasMessageContainingAll("2 profiles", "Mira Holm", "Miranda");
  }

  @Test
  void a_whole_name_counts_more_than_a_beginning() {
    People people = new People(List.of(profile(1, "Mira"), MIRANDA));

    assertThat(people.requireBeginning("mira").name()).isEqualTo("Mira");
  }

  @Test
  void a_beginning_is_not_enough_to_delete() {
    assertThatThrownBy(() -> PEOPLE.require("Mira H")).isInstanceOf(NoSuchThing.class);
  }

  @Test
  void two_of_one_name_are_told_apart_by_id_only() {
    ListedProfile other = profile(9, "mira holm");
    People people = new People(List.of(MIRA, other));

    assertThatThrownBy(() -> people.find("Mira Holm"))
        .isInstanceOf(NoSuchThing.class)
        .hasMessageContainingAll(MIRA.id().toString(), other.id().toString());
    assertThat(people.find(other.id().toString())).contains(other);
  }

  @ParameterizedTest
  @CsvSource({
    "Mira Holm, Mira Hohm, true",
    "Mira Holm, Mira, true",
    "Mira, Mia, true",
    "Mira Holm, Mara Olm, true",
    "Bo, Bob, false",
    "Mira Holm, Jonas Weber, false",
    "Bo, Al, false"
  })
  void a_slip_is_told_from_another_name(String one, String other, boolean near) {
    assertThat(PersonName.isNear(one, other)).isEqualTo(near);
    assertThat(PersonName.isNear(other, one)).isEqualTo(near);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "Mira\u001b[31m", "Mira\uFFFD"})
  void what_is_no_name_is_refused(String typed) {
    assertThatThrownBy(() -> PersonName.of(typed)).isInstanceOf(InvalidInput.class);
  }
}
