package dev.tributary.reminder.scheduling.kafka;

import dev.tributary.reminder.agenda.ReminderKey;
import dev.tributary.reminder.scheduling.ApplyReminderChange;
import dev.tributary.schema.event.ReminderChanged;
import dev.tributary.schema.event.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Component;

/** Hands each change of a reminder on; what is none becomes a dead letter. */
@Component
class ReminderChangedConsumer {
  private final ApplyReminderChange apply;

  ReminderChangedConsumer(ApplyReminderChange apply) {
    this.apply = apply;
  }

  @KafkaListener(topics = Topics.REMINDERS)
  void on(@Payload ReminderChanged changed) {
    apply.apply(new ReminderKey(changed.userId(), changed.reminderId()), HeardPromise.of(changed));
  }
}
