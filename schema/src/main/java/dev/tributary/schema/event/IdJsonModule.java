package dev.tributary.schema.event;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.tributary.schema.id.ConflictId;
import dev.tributary.schema.id.FactId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import dev.tributary.schema.id.UserId;
import java.util.function.Function;

/** Ids as plain text, so that the id records need not know of JSON. */
final class IdJsonModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  IdJsonModule() {
    id(UserId.class, UserId::of);
    id(ProfileId.class, ProfileId::of);
    id(NoteId.class, NoteId::of);
    id(FactId.class, FactId::of);
    id(ConflictId.class, ConflictId::of);
    id(ReminderId.class, ReminderId::of);
  }

  private <T> void id(Class<T> type, Function<String, T> parse) {
    addSerializer(type, ToStringSerializer.instance);
    addDeserializer(type, new IdReader<>(type, parse));
  }

  private static final class IdReader<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    private IdReader(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
      return parse.apply(text);
    }
  }
}
