package dev.tributary.platform.messaging.jdbc;

import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.Topics;
import dev.tributary.schema.id.IdSource;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

final class JdbcOutbox implements Outbox {
  private static final String ADD =
      """
      insert into outbox.event (user_id, event_id, topic, profile_id, type, payload, occurred_at)
      values (:user, :id, :topic, :profile, :type, :payload::jsonb, :occurred_at)
      """;

  private final NamedParameterJdbcOperations jdbc;
  private final IdSource ids;
  private final Clock clock;

  JdbcOutbox(NamedParameterJdbcOperations jdbc, IdSource ids, Clock clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void addAll(List<? extends Event> events) {
    jdbc.batchUpdate(ADD, events.stream().map(this::row).toArray(SqlParameterSource[]::new));
  }

  private SqlParameterSource row(Event event) {
    return new MapSqlParameterSource("user", event.userId().value())
        .addValue("id", ids.next())
        .addValue("topic", Topics.of(event))
        .addValue("profile", event.profileId().value())
        .addValue("type", event.type())
        .addValue("payload", EventJson.text(event))
        .addValue("occurred_at", Timestamp.from(clock.instant()));
  }
}
