package dev.tributary.quickstart.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.client.ShownStatement;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that notes say of some people, to find in it why something is so.
 *
 * @param statements each person's in the order in which they were written
 */
public record Reasons(List<ShownStatement> statements) {
  public Reasons {
    statements = List.copyOf(statements);
  }

  /** The statements that a fact is made of. */
  List<ShownStatement> of(ShownFact fact) {
    return of(fact.id());
  }

  private List<ShownStatement> of(FactId fact) {
    return statements.stream().filter(said -> fact.equals(said.fact())).toList();
  }

  /** The statements of either side, the earlier side first, and the one that settled it. */
  List<ShownStatement> of(ShownConflict conflict) {
    Stream<ShownStatement> sides =
        Stream.of(conflict.existingFact(), conflict.challengerFact())
            .flatMap(fact -> of(fact).stream());
    Stream<ShownStatement> settling = settlingOf(conflict).stream();
    return Stream.concat(sides, settling).distinct().toList();
  }

  /** The statements that asked for a reminder, moved it or resolved it. */
  List<ShownStatement> of(ShownReminder reminder) {
    return statements.stream().filter(said -> reminder.id().equals(said.reminder())).toList();
  }

  /** What the note that closed a fact said of the same matter. */
  Optional<ShownStatement> closingOf(ShownFact fact) {
    return saidIn(fact.closedBy(), fact.predicate());
  }

  /** What the note that settled a conflict said of the same matter. */
  Optional<ShownStatement> settlingOf(ShownConflict conflict) {
    return saidIn(conflict.settledBy(), conflict.predicate());
  }

  private Optional<ShownStatement> saidIn(@Nullable NoteId note, String predicate) {
    return statements.stream()
        .filter(said -> said.note().equals(note))
        .filter(said -> predicate.equals(said.predicate()))
        .findFirst();
  }

  /** The statements whose facts a statement closed. */
  List<ShownStatement> beatenBy(ShownStatement statement) {
    return statements.stream().filter(said -> statement.beats().contains(said.id())).toList();
  }

  ArrayNode json(List<ShownStatement> reasons) {
    return JsonForms.array(reasons, this::json);
  }

  private ObjectNode json(ShownStatement reason) {
    ObjectNode object = JsonForms.statement(reason);
    object.set("beaten", JsonForms.array(beatenBy(reason), JsonForms::beaten));
    return object;
  }
}
