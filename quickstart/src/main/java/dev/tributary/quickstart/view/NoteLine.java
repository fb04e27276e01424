package dev.tributary.quickstart.view;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.StoredNote;
import org.jspecify.annotations.Nullable;

/**
 * A note with what is known of it elsewhere.
 *
 * @param profile the name of the person that it is about
 * @param progress null before the pipeline has heard of it
 */
public record NoteLine(StoredNote note, String profile, @Nullable NoteProgress progress) {
  /** Stored, or what became of it since. */
  String state() {
    return progress == null ? "stored" : progress.state();
  }

  String text() {
    String text = note.text();
    return text == null ? "(does not open under this user's key)" : text;
  }
}
