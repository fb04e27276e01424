package dev.tributary.platform.messaging.jdbc;

import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.event.Event;
import dev.tributary.schema.event.EventJson;
import dev.tributary.schema.event.Topics;
import dev.tributary.schema.id.IdSource;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcOutbox implements Outbox {
  private static final String ADD =
      """
      insert into outbox.event (user_id, event_id, topic, profile_id, type, payload, occurred_at)
      values (:user, :id, :topic, :profile, :type, :payload::jsonb, :occurred_at)
      """;

  private final JdbcClient jdbc;
  private final IdSource ids;
  private final Clock clock;

  JdbcOutbox(JdbcClient jdbc, IdSource ids, Clock clock) {
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void add(Event event) {
    jdbc.sql(ADD)
        .param("user", event.userId().value())
        .param("id", ids.next())
        .param("topic", Topics.of(event))
        .param("profile", event.profileId().value())
        .param("type", event.type())
        .param("payload", EventJson.text(event))
        .param("occurred_at", Timestamp.from(clock.instant()))
        .update();
  }
}
