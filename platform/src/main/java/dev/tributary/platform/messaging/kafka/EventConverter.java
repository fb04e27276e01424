package dev.tributary.platform.messaging.kafka;

import dev.tributary.platform.messaging.UnprocessableRecord;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventHeaders;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.UnreadableEvent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.kafka.support.converter.MessagingMessageConverter;

/**
 * Lets a listener take the event that it is for. A record that is none, or another one, is a dead
 * letter at once.
 */
final class EventConverter extends MessagingMessageConverter {
  /** Bytes. The largest event holds a reminder's sealed text, which is shorter than its note. */
  private static final int LARGEST = 524_288;

  @Override
  protected Object extractAndConvertValue(ConsumerRecord<?, ?> record, @Nullable Type type) {
    Event event = read(record);
    if (!event.profileId().toString().equals(record.key())) {
      throw new UnprocessableRecord("the record's key must be its profile_id");
    }
    Class<?> expected = ResolvableType.forType(type).resolve(Event.class);
    if (!expected.isInstance(event)) {
      throw new UnprocessableRecord(
          "field ce_type: " + event.type() + " does not belong on " + record.topic());
    }
    return event;
  }

  private static Event read(ConsumerRecord<?, ?> record) {
    if (record.serializedValueSize() > LARGEST) {
      throw new UnprocessableRecord("(value): must have at most " + LARGEST + " bytes");
    }
    try {
      return EventJson.read(typeOf(record), record.value() instanceof byte[] bytes ? bytes : null);
    } catch (UnreadableEvent e) {
      throw new UnprocessableRecord(String.valueOf(e.getMessage()), e);
    }
  }

  private static @Nullable String typeOf(ConsumerRecord<?, ?> record) {
    @Nullable Header type = record.headers().lastHeader(EventHeaders.TYPE);
    return type == null ? null : new String(type.value(), StandardCharsets.UTF_8);
  }
}
