package dev.tributary.merge.profile;

import dev.tributary.merge.profile.value.Value;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A fact in the making. */
final class Holding {
  private final NavigableSet<StatementKey> members = new TreeSet<>();
  private final Set<String> wordings = new HashSet<>();
  private final Set<String> quotes = new HashSet<>();
  private Said shown;
  private Value known;
  private FactStatus status;
  private @Nullable Closing closing;
  private @Nullable StatementKey confirmedBy;

  Holding(Said said, FactStatus status) {
    this.shown = said;
    this.known = said.phrase().value();
    this.status = status;
    join(said);
  }

  Predicate predicate() {
    return shown.predicate();
  }

  /** The statement that people see. */
  Said said() {
    return shown;
  }

  StatementKey shown() {
    return shown.key();
  }

  /** The words that people see. */
  Phrase phrase() {
    return shown.phrase();
  }

  /** What the members add up to, which can be more than each of them says. */
  Value known() {
    return known;
  }

  /** The names of all values by which it was said. */
  Set<String> wordings() {
    return wordings;
  }

  StatementKey first() {
    return members.first();
  }

  List<StatementKey> members() {
    return List.copyOf(members);
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

  /** Whether an earlier statement has exactly these words. */
  boolean isQuotedBy(Said said) {
    return quotes.contains(said.statement().quote());
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
    wordings.add(said.phrase().name());
    quotes.add(said.statement().quote());
  }

  /** Shows the statement, and keeps what is known beyond it. */
  void refineBy(Said said) {
    Value before = known;
    restateAs(said);
    known = known.completedBy(before);
  }

  /** Shows the statement, and knows no more than it says. */
  void restateAs(Said said) {
    shown = said;
    known = said.phrase().value();
  }

  /** Stands so from now on; what had closed it no longer counts. */
  void become(FactStatus next) {
    status = next;
    closing = null;
  }

  void close(Closing how) {
    status = FactStatus.SUPERSEDED;
    closing = how;
  }

  void confirmBy(StatementKey decision) {
    become(FactStatus.CURRENT);
    confirmedBy = decision;
  }

  Fact toFact() {
    return new Fact(predicate(), status, shown(), members(), closing, confirmedBy);
  }

  /** As a fact that never was so. */
  Fact rejectedBy(StatementKey decision) {
    Closing rejection = new Closing(decision, ClosingReason.REJECTED, null);
    return new Fact(predicate(), FactStatus.SUPERSEDED, shown(), members(), rejection, null);
  }
}
