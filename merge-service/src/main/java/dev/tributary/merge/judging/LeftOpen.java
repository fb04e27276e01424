package dev.tributary.merge.judging;

import dev.tributary.merge.profile.FactStatement;
import dev.tributary.merge.profile.OpenPairs;
import dev.tributary.merge.profile.StatementKey;
import dev.tributary.merge.profile.Undecided;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pairs in which a statement of the note takes part and which the fold cannot tell apart. */
final class LeftOpen {
  private final NoteInContext context;
  private final OpenPairs openPairs;

  LeftOpen(NoteInContext context, OpenPairs openPairs) {
    this.context = context;
    this.openPairs = openPairs;
  }

  List<Doubt> doubts() {
    return context.folded().undecided().stream()
        .filter(it -> context.isOwn(it.said()) || context.isOwn(it.held()))
        .sorted(Comparator.comparing(Undecided::said).thenComparing(Undecided::held))
        .flatMap(it -> doubt(it).stream())
        .toList();
  }

  private Optional<Doubt> doubt(Undecided undecided) {
    return Stream.of(undecided.held(), undecided.said())
        .flatMap(key -> context.fact(key).stream())
        .findFirst()
        .map(either ->
            new Doubt(
                either.predicate(),
                value(either, undecided.heldValue(), undecided.held()),
                value(either, undecided.saidValue(), undecided.said())));
  }

  /** The user may have said one of the two values, in a decision: then it stands for itself. */
  private SaidValue value(FactStatement either, String value, StatementKey key) {
    return new SaidValue(
        openPairs.name(either.predicate(), value, either.zone()),
        value,
        context.fact(key).map(FactStatement::quote).orElse(value),
        LocalDate.ofInstant(key.writtenAt(), either.zone()));
  }
}
