package dev.tributary.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.event.Topics;
import dev.tributary.schema.id.NoteRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The promise that every committed row reaches Kafka at least once.
 *
 * <p>Kept: committed a, b; read b, a, b. Broken: committed a, b; read b, b.
 */
final class NothingLost {
  private final List<NoteRevision> committed = new ArrayList<>();

  synchronized void committed(List<NoteRevision> notes) {
    committed.addAll(notes);
  }

  /** Waits until all of them are there, and names those that are not. */
  synchronized void judge(String kafka) {
    Set<String> expected =
        committed.stream().map(NoteRevision::toString).collect(Collectors.toSet());
    try (var reader = new TopicReader(kafka, Topics.NOTES)) {
      Set<String> read = reader.idsUntil(ids -> ids.containsAll(expected));
      assertThat(expected).isNotEmpty();
      assertThat(read).containsAll(expected);
    }
  }
}
