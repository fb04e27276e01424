package dev.tributary.merge.merging;

import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.UserId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Each user's line of notes that are to be merged in this process. Whoever opens a line serves it
 * until it is empty; all others may go as soon as they stand in it. (Flat combining: Hendler,
 * Incze, Shavit and Tzafrir, SPAA 2010.) Only a hint: what is due is what the database says.
 */
final class MergeLines {
  private static final int AT_ONCE = 500;

  private final Map<UserId, Set<NoteRevision>> lines = new ConcurrentHashMap<>();

  /**
   * Puts a note at the end of its user's line.
   *
   * @return whether that opened it: then the caller serves it
   */
  boolean join(UserId user, NoteRevision note) {
    var opened = new AtomicBoolean();
    lines.compute(
        user,
        (key, line) -> {
          opened.set(line == null);
          Set<NoteRevision> joined = line == null ? new LinkedHashSet<>() : line;
          joined.add(note);
          return joined;
        });
    return opened.get();
  }

  /**
   * Takes those who stand in front.
   *
   * @return none if the line was empty: it is closed then
   */
  List<NoteRevision> take(UserId user) {
    List<NoteRevision> taken = new ArrayList<>();
    lines.computeIfPresent(
        user,
        (key, line) -> {
          line.stream().limit(AT_ONCE).forEach(taken::add);
          taken.forEach(line::remove);
          return taken.isEmpty() ? null : line;
        });
    return taken;
  }

  boolean isAnyWaiting(UserId user) {
    Set<NoteRevision> line = lines.get(user);
    return line != null && !line.isEmpty();
  }

  /** Closes a line that is not served to its end. Whoever stands in it comes again. */
  void close(UserId user) {
    lines.remove(user);
  }
}
