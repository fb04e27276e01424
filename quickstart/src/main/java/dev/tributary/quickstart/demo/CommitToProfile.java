package dev.tributary.quickstart.demo;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.schema.id.NoteId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How long notes took from being stored to being part of their profile. */
public record CommitToProfile(int count, Duration median, Duration slowest) {
  static CommitToProfile of(List<DemoNote> notes, List<NoteProgress> progress) {
    Map<NoteId, Instant> committed =
        notes.stream().collect(Collectors.toMap(DemoNote::id, DemoNote::committedAt));
    return of(
        progress.stream()
            .filter(note -> note.mergedAt() != null && committed.containsKey(note.note()))
            .map(note ->
                Duration.between(
                    Objects.requireNonNull(committed.get(note.note())),
                    Objects.requireNonNull(note.mergedAt())))
            .toList());
  }

  static CommitToProfile of(List<Duration> took) {
    // A merge may be done before the answer about the note has reached its author.
    List<Duration> sorted =
        took.stream().map(time -> time.isNegative() ? Duration.ZERO : time).sorted().toList();
    return sorted.isEmpty()
        ? new CommitToProfile(0, Duration.ZERO, Duration.ZERO)
        : new CommitToProfile(sorted.size(), sorted.get(sorted.size() / 2), sorted.getLast());
  }
}
