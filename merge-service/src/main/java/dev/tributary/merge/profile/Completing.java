package dev.tributary.merge.profile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A note reports something done, called off or moved: resolves the matching promise of an earlier
 * note.
 */
final class Completing {

  private final Agenda agenda;

  Completing(Agenda agenda) {
    this.agenda = agenda;
  }

  /**
   * @param asked the reminders of the same note, from which a move takes the new time; a reminder
   *     that it takes is removed
   */
  Ruling apply(Report report, List<Request> asked) {
    return meant(report)
        .map(promise -> resolve(promise, report, asked))
        .orElseGet(() -> Ruling.of(Outcome.UNMATCHED, Rule.NOTHING_OPEN));
  }

  private Optional<Promise> meant(Report report) {
    List<Promise> answered =
        agenda.meeting(
            report.slots(), p -> p.isOpenFor(report.key()) && p.errand().answers(report.errand()));
    List<Promise> series = answered.stream().filter(Promise::isRecurring).toList();
    List<Promise> candidates = report.isOfSeries() && !series.isEmpty() ? series : answered;
    return candidates.stream().min(closestTo(report));
  }

  /** The due that the note names, the shared things, the act; among equals the earliest due. */
  private static Comparator<Promise> closestTo(Report report) {
    return comparing((Promise p) -> !p.wasDueAt(report.due()))
        .thenComparing(
            comparingInt((Promise p) -> p.errand().sharedThings(report.errand())).reversed())
        .thenComparing(p -> !p.errand().sharesParticular(report.errand()))
        .thenComparing(p -> !p.errand().act().equals(report.errand().act()))
        .thenComparing(Promise.EARLIEST_DUE);
  }

  private static Ruling resolve(Promise promise, Report report, List<Request> asked) {
    promise.join(report.key());
    StatementKey before = promise.shown();
    if (promise.isRecurring() && !report.isOfSeries()) {
      return Ruling.of(outcome(report), Rule.ONE_OF_SERIES);
    }
    if (promise.isOpen()) {
      switch (report.statement().outcome()) {
        case DONE -> promise.close(report.key(), ReminderStatus.COMPLETED);
        case CANCELLED -> promise.close(report.key(), ReminderStatus.CANCELLED);
        case MOVED -> move(promise, report, asked);
      }
    }
    return new Ruling(outcome(report), rule(report), List.of(before));
  }

  private static Outcome outcome(Report report) {
    return switch (report.statement().outcome()) {
      case DONE -> Outcome.COMPLETED;
      case CANCELLED -> Outcome.CANCELLED;
      case MOVED -> Outcome.MOVED;
    };
  }

  private static Rule rule(Report report) {
    return switch (report.statement().outcome()) {
      case DONE -> Rule.DONE;
      case CANCELLED -> Rule.CALLED_OFF;
      case MOVED -> Rule.MOVED_AWAY;
    };
  }

  private static void move(Promise promise, Report report, List<Request> asked) {
    Optional<Request> next = newTime(promise, report, asked);
    next.ifPresentOrElse(
        request -> {
          promise.join(request.key());
          promise.moveTo(request);
          asked.remove(request);
        },
        promise::moveAway);
  }

  private static Optional<Request> newTime(Promise promise, Report report, List<Request> asked) {
    return asked.stream()
        .filter(r -> r.errand().answers(report.errand()) || r.errand().answers(promise.errand()))
        .max(comparingInt(request -> request.errand().sharedThings(report.errand())));
  }
}
