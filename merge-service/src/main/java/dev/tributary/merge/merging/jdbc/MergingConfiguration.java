package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.Consequences;
import dev.tributary.merge.merging.KeptExtractions;
import dev.tributary.merge.merging.MergeNote;
import dev.tributary.merge.merging.Statements;
import dev.tributary.merge.profile.Fold;
import dev.tributary.merge.profile.Slots;
import dev.tributary.merge.profile.value.NormalForms;
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
  Fold fold(NormalForms forms) {
    return new Fold(forms);
  }

  @Bean
  JdbcStatements statements(NamedParameterJdbcOperations jdbc, NormalForms forms) {
    return new JdbcStatements(jdbc, new Slots(forms));
  }

  @Bean
  Consequences consequences(
      NamedParameterJdbcOperations jdbc,
      Fold fold,
      Statements statements,
      Outbox outbox,
      IdSource ids,
      Clock clock) {
    var recorded =
        new Consequences.Recorded(
            new JdbcFacts(jdbc, clock),
            new JdbcConflicts(jdbc, clock),
            new JdbcReminders(jdbc, clock));
    return new Consequences(fold, statements, new JdbcMergedNotes(jdbc), recorded, outbox, ids);
  }

  @Bean
  MergeNote mergeNote(
      RowLevelSession session,
      JdbcClient client,
      Keyrings keyrings,
      Statements statements,
      KeptExtractions extractions,
      Consequences consequences,
      Clock clock) {
    return new MergeNote(
        session,
        new JdbcProfiles(client, keyrings),
        new JdbcNoteRevisions(client, clock),
        extractions,
        statements,
        consequences);
  }
}
