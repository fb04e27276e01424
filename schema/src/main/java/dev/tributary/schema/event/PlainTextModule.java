package dev.tributary.schema.event;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.time.Instant;
import java.util.function.Function;

/** Ids and instants as plain text, so that the id records need not know of JSON. */
final class PlainTextModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  PlainTextModule() {
    text(UserId.class, UserId::of);
    text(ProfileId.class, ProfileId::of);
    text(NoteId.class, NoteId::of);
    text(FactId.class, FactId::of);
    text(ConflictId.class, ConflictId::of);
    text(ReminderId.class, ReminderId::of);
    text(DecisionId.class, DecisionId::of);
    text(Instant.class, Instant::parse);
  }

  private <T> void text(Class<T> type, Function<String, T> parse) {
    addSerializer(type, ToStringSerializer.instance);
    addDeserializer(type, new TextReader<>(type, parse));
  }

  private static final class TextReader<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    private TextReader(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
      return parse.apply(text);
    }
  }
}
