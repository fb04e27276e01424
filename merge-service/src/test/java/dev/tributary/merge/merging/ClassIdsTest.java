package dev.tributary.merge.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.profile.CompletionOutcome;
import dev.tributary.merge.profile.CompletionStatement;
import dev.tributary.merge.profile.Scope;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.StatementId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

  private static List<FactId> assign(List<List<StoredStatement>> classes) {
    return new ClassIds<>(StoredStatement::fact, List.of(FIRST, SECOND), () -> NEW).assign(classes);
  }

  private static StoredStatement statement(int day, @Nullable FactId fact) {
    var id = new UUID(1, day);
    var key = new StatementKey(Instant.EPOCH.plusSeconds(day), new NoteId(id), 0);
    var statement =
        new CompletionStatement(
            key, "done", "do it", CompletionOutcome.DONE, Scope.OCCURRENCE, null, ZoneOffset.UTC);
    return new StoredStatement(new StatementId(id), statement, Instant.EPOCH, fact, null, null);
  }
}
