package dev.tributary.merge.profile;

import dev.tributary.merge.profile.errand.Due;
import java.util.Optional;

/** A note asks to be reminded: anew, or again of what is on the agenda. */
final class Requesting {

  private final Agenda agenda;

  Requesting(Agenda agenda) {
    this.agenda = agenda;
  }

  Ruling apply(Request request) {
    Optional<Promise> same =
        agenda
            .meeting(
                request.slots(),
                promise -> promise.isMadeBefore(request.key()) && asksForTheSame(request, promise))
            .stream()
            .findFirst();
    if (same.isEmpty()) {
      agenda.add(request);
      return Ruling.of(Outcome.REQUESTED, Rule.ASKED);
    }
    Promise promise = same.get();
    promise.join(request.key());
    agenda.index(promise, request);
    if (promise.isUndated() && request.due() != null) {
      promise.dateBy(request);
    }
    return Ruling.of(Outcome.REPEATED, Rule.ASKED_AGAIN);
  }

  private static boolean asksForTheSame(Request request, Promise promise) {
    return isSameAppointment(request, promise)
        || isSameSeries(request, promise)
        || isSameUndated(request, promise);
  }

  /** One moment and one wording; at one hour, a person cannot be at two meetings. */
  private static boolean isSameAppointment(Request request, Promise promise) {
    if (!promise.wasDueAt(request.due()) || promise.isRecurring() || request.recurrence() != null) {
      return false;
    }
    Due due = request.due();
    boolean sharesHour = due != null && due.isTimed();
    return request.errand().isSameAs(promise.errand())
        || (sharesHour && request.errand().isEncounterLike(promise.errand()));
  }

  private static boolean isSameSeries(Request request, Promise promise) {
    return promise.isOpen()
        && promise.recursLike(request)
        && request.errand().isSameAs(promise.errand());
  }

  private static boolean isSameUndated(Request request, Promise promise) {
    boolean oneUndated = promise.isUndated() || request.due() == null;
    boolean single = !promise.isRecurring() && request.recurrence() == null;
    return promise.isOpen() && oneUndated && single && request.errand().equals(promise.errand());
  }
}
