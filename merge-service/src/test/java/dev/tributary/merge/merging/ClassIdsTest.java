package dev.tributary.merge.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.profile.StatementKey;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClassIdsTest {
  private static final FactId FIRST = new FactId(new UUID(0, 1));
  private static final FactId SECOND = new FactId(new UUID(0, 2));
  private static final FactId NEW = new FactId(new UUID(0, 99));

  @Test
  void a_class_that_was_never_stored_is_given_a_new_id() {
    List<FactId> ids = assign(List.of(List.of(statement(1, null))));

    assertThat(ids).containsExactly(NEW);
  }

  @Test
  void a_class_keeps_its_id_whatever_joins_it() {
    List<FactId> ids = assign(List.of(List.of(statement(1, null), statement(2, FIRST))));

    assertThat(ids).containsExactly(FIRST);
  }

  @Test
  void when_classes_join_the_id_that_was_stored_first_survives() {
    List<FactId> ids = assign(List.of(List.of(statement(1, SECOND), statement(2, FIRST))));

    assertThat(ids).containsExactly(FIRST);
  }

  @Test
  void when_a_class_splits_the_part_with_the_earliest_statement_keeps_the_id() {
    List<FactId> ids = assign(List.of(List.of(statement(2, FIRST)), List.of(statement(1, FIRST))));

    assertThat(ids).containsExactly(NEW, FIRST);
  }

  @Test
  void a_statement_that_was_in_no_class_does_not_decide_who_keeps_the_id() {
    List<FactId> ids =
        assign(
            List.of(
                List.of(statement(1, null), statement(4, FIRST)), List.of(statement(3, FIRST))));

    assertThat(ids).containsExactly(NEW, FIRST);
  }

  private static List<FactId> assign(List<List<Member>> classes) {
    Map<StatementKey, FactId> former = new HashMap<>();
    classes.stream()
        .flatMap(List::stream)
        .filter(member -> member.former() != null)
        .forEach(member -> former.put(member.key(), member.former()));
    return new ClassIds<FactId>(former::get, List.of(FIRST, SECOND), () -> NEW)
        .assign(classes.stream().map(it -> it.stream().map(Member::key).toList()).toList());
  }

  private static Member statement(int day, @Nullable FactId former) {
    var key = new StatementKey(Instant.EPOCH.plusSeconds(day), new NoteId(new UUID(1, day)), 0);
    return new Member(key, former);
  }

  private record Member(StatementKey key, @Nullable FactId former) {}
}
