package dev.tributary.reminder.scheduling.kafka;

import dev.tributary.platform.messaging.UnprocessableRecord;
import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.reminder.scheduling.ApplyReminderChange;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventHeaders;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.ReminderChanged;
import dev.tributary.schema.event.Topics;
import dev.tributary.schema.event.UnreadableEvent;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hands each change of a reminder on; what is none becomes a dead letter. */
@Component
class ReminderChangedConsumer {
  private final ApplyReminderChange apply;

  ReminderChangedConsumer(ApplyReminderChange apply) {
    this.apply = apply;
  }

  @KafkaListener(topics = Topics.REMINDERS)
  void on(ConsumerRecord<@Nullable String, byte[]> record) {
    ReminderChanged changed = read(record);
    apply.apply(new ReminderKey(changed.userId(), changed.reminderId()), HeardPromise.of(changed));
  }

  private static ReminderChanged read(ConsumerRecord<@Nullable String, byte[]> record) {
    Event event = event(record);
    if (!(event instanceof ReminderChanged changed)) {
      throw new UnprocessableRecord(
          EventHeaders.TYPE + " must be ReminderChanged on " + Topics.REMINDERS);
    }
    if (!changed.profileId().toString().equals(record.key())) {
      throw new UnprocessableRecord("the record's key must be its profile_id");
    }
    return changed;
  }

  private static Event event(ConsumerRecord<@Nullable String, byte[]> record) {
    Header type = record.headers().lastHeader(EventHeaders.TYPE);
    try {
      return EventJson.read(
          type == null ? null : new String(type.value(), StandardCharsets.UTF_8), record.value());
    } catch (UnreadableEvent e) {
      throw new UnprocessableRecord(String.valueOf(e.getMessage()), e);
    }
  }
}
