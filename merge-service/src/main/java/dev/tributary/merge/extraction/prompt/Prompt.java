package dev.tributary.merge.extraction.prompt;

import dev.tributary.merge.extraction.AnswerFormat;
import dev.tributary.merge.extraction.ExtractionJson;
import dev.tributary.merge.extraction.Message;
import dev.tributary.merge.extraction.Message.Role;
import dev.tributary.merge.extraction.NoteText;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.Resources;
import dev.tributary.merge.extraction.Urgency;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the model is asked. The part that is the same for all notes comes first, so that providers
 * can cache it.
 */
final class Prompt {
  private static final String SYSTEM =
      Resources.text("prompt/system.md") + Resources.text("prompt/vocabulary.tsv");
  private static final String USER = Resources.text("prompt/user.txt");
  private static final String COMPLAINT = Resources.text("prompt/complaint.txt");
  private static final AnswerFormat FORMAT =
      new AnswerFormat("extraction", ExtractionJson.schema());

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE uuuu-MM-dd HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE MM-dd", Locale.ENGLISH);
  private static final int DAYS_AHEAD = 14;

  private Prompt() {}

  /** The question; {@code since} is what came of asking it before. */
  static Question question(NoteText note, Urgency urgency, List<Message> since) {
    List<Message> messages = new ArrayList<>();
    messages.add(new Message(Role.SYSTEM, SYSTEM));
    messages.add(new Message(Role.USER, user(note)));
    messages.addAll(since);
    return new Question(note.user(), note.note(), messages, FORMAT, urgency);
  }

  /** Tells the model what is wrong with its answer. */
  static String complaint(String cause) {
    return COMPLAINT.formatted(cause);
  }

  /** Changes with every word that all notes are asked with, and with the model. */
  static String version(String model) {
    return Digest.of(String.join("\0", SYSTEM, USER, COMPLAINT, FORMAT.schema(), model));
  }

  private static String user(NoteText note) {
    ZonedDateTime written = note.writtenAt().atZone(note.zone());
    String name = Fence.line(note.profileName());
    String text = Fence.visible(note.text());
    String marker = Fence.marker(name + "\n" + text);
    return USER.formatted(
        name,
        MOMENT.format(written),
        note.zone().getId(),
        daysAfter(written.toLocalDate()),
        marker,
        text,
        marker);
  }

  /** Models count badly in weekdays, and read well. */
  private static String daysAfter(LocalDate date) {
    return IntStream.rangeClosed(1, DAYS_AHEAD)
        .mapToObj(it -> DAY.format(date.plusDays(it)))
        .collect(Collectors.joining(", "));
  }
}
