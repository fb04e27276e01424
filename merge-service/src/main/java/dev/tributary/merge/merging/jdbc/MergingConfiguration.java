package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.Consequences;
import dev.tributary.merge.merging.KeptExtractions;
import dev.tributary.merge.merging.MergeNote;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.keys.Keyrings;
import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.id.IdSource;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MergingConfiguration {
  @Bean
  Consequences consequences(
      NamedParameterJdbcOperations jdbc, Outbox outbox, IdSource ids, Clock clock) {
    var recorded =
        new Consequences.Recorded(
            new JdbcFacts(jdbc, clock),
            new JdbcConflicts(jdbc, clock),
            new JdbcReminders(jdbc, clock));
    return new Consequences(
        new JdbcStatements(jdbc), new JdbcMergedNotes(jdbc), recorded, outbox, ids);
  }

  @Bean
  MergeNote mergeNote(
      RowLevelSession session,
      JdbcClient client,
      NamedParameterJdbcOperations jdbc,
      Keyrings keyrings,
      KeptExtractions extractions,
      Consequences consequences,
      Clock clock) {
    return new MergeNote(
        session,
        new JdbcProfiles(client, keyrings),
        new JdbcNoteRevisions(client, clock),
        extractions,
        new JdbcStatements(jdbc),
        consequences);
  }
}
