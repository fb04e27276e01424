package dev.tributary.merge.profile;

import dev.tributary.merge.profile.value.PartialDate;
import dev.tributary.merge.profile.value.ValueKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fact statement with its values read. */
record Said(FactStatement statement, Phrase phrase, @Nullable Phrase previous, Set<String> slots)
    implements Step {

  /** The same, meeting also what readers found to say the same. */
  Said linkedBy(Verdicts verdicts) {
    Set<String> linked = new LinkedHashSet<>(slots);
    linked.addAll(verdicts.links(phrase.name()));
    if (previous != null) {
      linked.addAll(verdicts.links(previous.name()));
    }
    return new Said(statement, phrase, previous, linked);
  }

  /**
   * Those of its slots that it shares with whatever its value has to do with. All of them, where
   * words or readers may tell, too, or where a value that it replaces is meant.
   */
  Set<String> closeSlots() {
    boolean isValueAlone = !isSingle() && !phrase.isTextual() && previous == null;
    return isValueAlone ? Slots.ofValue(predicate(), phrase) : slots;
  }

  /** Of its value, and of the one that it replaces. */
  Set<String> names() {
    return Stream.of(phrase, previous)
        .filter(Objects::nonNull)
        .map(Phrase::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public StatementKey key() {
    return statement.key();
  }

  Predicate predicate() {
    return statement.predicate();
  }

  boolean isSingle() {
    return predicate().cardinality() == Cardinality.ONE;
  }

  boolean isOneOfManyTexts() {
    return !isSingle() && predicate().kind() == ValueKind.TEXT;
  }

  boolean isPlain() {
    return statement.certainty() == Certainty.STATED;
  }

  /** The day of the note; a day's precision makes the author's zone immaterial. */
  LocalDate day() {
    return statement.key().writtenAt().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** Whether the note dates the value later than the holding was last said. */
  boolean beganAfter(Holding holding) {
    String since = statement.since();
    PartialDate date = since == null ? null : PartialDate.parse(since);
    LocalDate start = date == null ? null : date.firstDay();
    return start != null && start.isAfter(holding.lastSaidOn());
  }

  Optional<Holding> closestOf(List<Holding> holdings) {
    return holdings.stream()
        .max(
            Comparator.comparingDouble((Holding holding) -> phrase.overlap(holding.phrase()))
                .thenComparing(Holding::first, Comparator.reverseOrder()));
  }
}
