package dev.tributary.reminder.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has become of a reminder. */
public sealed interface ReminderState {
  /** The names of all of them. */
  List<String> WORDS = List.of("scheduled", "undated", "fired", "expired", "closed");

  /** It fires when its time comes. */
  record Scheduled(Instant dueAt) implements ReminderState {}

  /** No note says when: kept, and never fired. */
  record Undated() implements ReminderState {
    @Override
    public @Nullable Instant dueAt() {
      return null;
    }
  }

  /** This occurrence has fired and never does again. */
  record Fired(Instant dueAt) implements ReminderState {}

  /** It had been due before its note was stored: never fired. */
  record Expired(Instant dueAt) implements ReminderState {}

  /** Done, called off, or no longer said by any note. */
  record Closed() implements ReminderState {
    @Override
    public @Nullable Instant dueAt() {
      return null;
    }
  }

  /** When it is or was to fire, or null if it is not to. */
  @Nullable Instant dueAt();

  /** Its name outside of this program. */
  default String word() {
    return switch (this) {
      case Scheduled scheduled -> "scheduled";
      case Undated undated -> "undated";
      case Fired fired -> "fired";
      case Expired expired -> "expired";
      case Closed closed -> "closed";
    };
  }

  /**
   * The state of that name.
   *
   * @throws IllegalArgumentException if there is none
   * @throws NullPointerException if it lacks the time that it is of
   */
  static ReminderState of(String word, @Nullable Instant dueAt) {
    return switch (word) {
      case "scheduled" -> new Scheduled(Objects.requireNonNull(dueAt));
      case "undated" -> new Undated();
      case "fired" -> new Fired(Objects.requireNonNull(dueAt));
      case "expired" -> new Expired(Objects.requireNonNull(dueAt));
      case "closed" -> new Closed();
      default -> throw new IllegalArgumentException("there is no such state of a reminder");
    };
  }
}
