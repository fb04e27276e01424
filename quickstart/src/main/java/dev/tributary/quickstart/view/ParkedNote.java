package dev.tributary.quickstart.view;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.schema.id.NoteId;

/** Why a note is left lying, and what its author can do. */
public record ParkedNote(String problem, String remedy) {
  public static ParkedNote of(NoteId id, NoteProgress progress) {
    String cause = String.valueOf(progress.cause());
    String edit = "tributary note edit " + id;
    return switch (cause) {
      case "refused" ->
          new ParkedNote(
              "The model declined to read it (refused).", "Say it in other words with: " + edit);
      case "too_long" ->
          new ParkedNote(
              "It is longer than the model takes (too_long).", "Shorten it with: " + edit);
      case "not_authentic", "unknown_key", "wrong_key" ->
          new ParkedNote(
              "It does not open under its user's key (%s).".formatted(cause),
              "Delete it, and add it again: tributary note delete " + id);
      default ->
          new ParkedNote(
              "It could not be read (%s).".formatted(cause),
              "Have it read again with: tributary dead-letters redrive, or change it with: "
                  + edit);
    };
  }
}
