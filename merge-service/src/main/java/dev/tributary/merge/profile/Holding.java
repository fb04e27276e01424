package dev.tributary.merge.profile;

import dev.tributary.merge.profile.value.Value;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A fact in the making. */
final class Holding {

  private final Predicate predicate;
  private final NavigableSet<StatementKey> members = new TreeSet<>();
  private StatementKey shown;
  private Phrase phrase;
  private Value known;
  private FactStatus status;
  private @Nullable Closing closing;

  Holding(Said said, FactStatus status) {
    this.predicate = said.predicate();
    this.shown = said.key();
    this.phrase = said.phrase();
    this.known = phrase.value();
    this.status = status;
    members.add(said.key());
  }

  Predicate predicate() {
    return predicate;
  }

  /** The words that people see. */
  Phrase phrase() {
    return phrase;
  }

  /** What the members add up to, which can be more than each of them says. */
  Value known() {
    return known;
  }

  StatementKey shown() {
    return shown;
  }

  StatementKey first() {
    return members.first();
  }

  LocalDate lastSaidOn() {
    return members.last().writtenAt().atZone(ZoneOffset.UTC).toLocalDate();
  }

  boolean isSaidIn(Said said) {
    return members.stream().anyMatch(member -> member.note().equals(said.key().note()));
  }

  boolean isSaidBefore(Said said) {
    return members.stream().anyMatch(member -> !member.note().equals(said.key().note()));
  }

  boolean is(FactStatus asked) {
    return status == asked;
  }

  boolean isAlive() {
    return switch (status) {
      case CURRENT, DISPUTED -> true;
      case SUPERSEDED, TENTATIVE -> false;
    };
  }

  void join(Said said) {
    members.add(said.key());
  }

  /** Shows the statement, and keeps what is known beyond it. */
  void refineBy(Said said) {
    Value before = known;
    restateAs(said);
    known = known.completedBy(before);
  }

  /** Shows the statement, and knows no more than it says. */
  void restateAs(Said said) {
    shown = said.key();
    phrase = said.phrase();
    known = phrase.value();
  }

  void become(FactStatus next) {
    status = next;
  }

  void close(Closing how) {
    status = FactStatus.SUPERSEDED;
    closing = how;
  }

  Fact toFact() {
    return new Fact(predicate, status, shown, List.copyOf(members), closing);
  }
}
