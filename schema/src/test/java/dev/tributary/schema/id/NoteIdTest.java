package dev.tributary.schema.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteIdTest {
  private static final String ID = "9a0d4c1e-77b2-4f63-8e15-2d3c4b5a6978";

  /** PostgreSQL compares the 16 bytes as memcmp does. */
  @RepeatedTest(value = 1_000, name = "seed {currentRepetition}", failureThreshold = 1)
  void ids_are_ordered_by_their_bytes(RepetitionInfo seed) {
    var random = new SplittableRandom(seed.getCurrentRepetition());
    var id = new NoteId(new UUID(half(random), half(random)));
    var other = new NoteId(new UUID(half(random), half(random)));

    int order = id.compareTo(other);

    assertThat(Integer.signum(order))
        .isEqualTo(Integer.signum(Arrays.compareUnsigned(bytes(id), bytes(other))));
  }

  @Test
  void an_id_above_the_middle_comes_after_one_below() {
    var below = NoteId.of("7fffffff-ffff-ffff-ffff-ffffffffffff");

    var above = NoteId.of("80000000-0000-0000-0000-000000000000");

    assertThat(above).isGreaterThan(below);
  }

  @Test
  void an_id_is_written_as_it_is_read() {
    NoteId id = NoteId.of(ID);

    assertThat(id).hasToString(ID);
  }

  @Test
  void capital_letters_are_read_and_not_written() {
    NoteId id = NoteId.of("9A0D4C1E-77B2-4F63-8E15-2D3C4B5A6978");

    assertThat(id).hasToString(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1-2-3-4-5",
        "9a0d4c1e77b24f638e152d3c4b5a6978",
        "{9a0d4c1e-77b2-4f63-8e15-2d3c4b5a697}",
        "9a0d4c1e-77b2-4f63-8e15-2d3c4b5a6978 ",
        "09a0d4c1e-77b-4f63-8e15-2d3c4b5a6978",
        "She moved to Ghent."
      })
  void what_is_not_written_as_an_id_is_refused_without_repeating_it(String text) {
    assertThatThrownBy(() -> NoteId.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an id must be a UUID of 36 characters")
        .hasNoCause();
  }

  @Test
  void a_revision_is_written_as_it_is_read() {
    NoteRevision revision = NoteRevision.of(ID + "/12");

    assertThat(revision).isEqualTo(new NoteRevision(NoteId.of(ID), 12)).hasToString(ID + "/12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/1",
        ID,
        ID + "/",
        ID + "/0",
        ID + "/-1",
        ID + "/01",
        ID + "/+1",
        ID + "/1/2"
      })
  void what_is_not_written_as_a_revision_is_refused(String text) {
    assertThatThrownBy(() -> NoteRevision.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a note revision is written id/revision, from 1");
  }

  @Test
  void revisions_are_counted_from_one() {
    assertThatThrownBy(() -> new NoteRevision(NoteId.of(ID), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("revision must be 1 or more");
  }

  /** At times one of few, so that halves are equal, and close to where the sign changes. */
  private static long half(RandomGenerator random) {
    return random.nextBoolean()
        ? random.nextLong()
        : (random.nextBoolean() ? Long.MIN_VALUE : 0) + random.nextLong(-1, 2);
  }

  private static byte[] bytes(NoteId id) {
    return ByteBuffer.allocate(16)
        .putLong(id.value().getMostSignificantBits())
        .putLong(id.value().getLeastSignificantBits())
        .array();
  }
}
