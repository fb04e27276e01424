package dev.tributary.merge.notes.kafka;

import dev.tributary.merge.notes.AcceptNote;
import dev.tributary.merge.notes.Published;
import dev.tributary.platform.messaging.UnprocessableRecord;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventHeaders;
import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.event.NoteWithdrawn;
import dev.tributary.schema.event.Topics;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Component;

/**
 * Hears of notes and withdrawals, and only records that there is work: the slow part must not hold
 * a poll back.
 */
@Component
class NotesConsumer {
  private final AcceptNote acceptNote;

  NotesConsumer(AcceptNote acceptNote) {
    this.acceptNote = acceptNote;
  }

  @KafkaListener(topics = Topics.NOTES)
  void on(
      @Payload Event event,
      @Header(KafkaHeaders.RECEIVED_TIMESTAMP) long publishedAt,
      @Header(name = EventHeaders.COMMIT_TIME, required = false) byte @Nullable [] committedAt) {
    var published = new Published(Instant.ofEpochMilli(publishedAt), instant(committedAt));
    if (event instanceof NoteInserted inserted) {
      acceptNote.accept(inserted, published);
    } else if (event instanceof NoteWithdrawn withdrawn) {
      acceptNote.accept(withdrawn, published);
    } else {
      throw new UnprocessableRecord(
          "field ce_type: " + event.type() + " does not belong on " + Topics.NOTES);
    }
  }

  private static @Nullable Instant instant(byte @Nullable [] header) {
    try {
      return header == null ? null : Instant.parse(new String(header, StandardCharsets.UTF_8));
    } catch (DateTimeException e) {
      // It only measures: a note is not refused for it.
      return null;
    }
  }
}
