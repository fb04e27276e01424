package dev.tributary.merge.merging.jdbc;

import dev.tributary.merge.merging.ApplyDecision;
import dev.tributary.merge.merging.Consequences;
import dev.tributary.merge.merging.ExpectedNotes;
import dev.tributary.merge.merging.Facts;
import dev.tributary.merge.merging.HomeLock;
import dev.tributary.merge.merging.Inputs;
import dev.tributary.merge.merging.JudgeTasks;
import dev.tributary.merge.merging.KeptExtractions;
import dev.tributary.merge.merging.KeptVerdicts;
import dev.tributary.merge.merging.MergeInTurn;
import dev.tributary.merge.merging.MergeNote;
import dev.tributary.merge.merging.MoveNotes;
import dev.tributary.merge.merging.ProcessedNotes;
import dev.tributary.merge.merging.Profiles;
import dev.tributary.merge.merging.RefoldProfile;
import dev.tributary.merge.profile.Fold;
import dev.tributary.merge.profile.Slots;
import dev.tributary.merge.profile.value.FormsVersion;
import dev.tributary.merge.profile.value.NormalForms;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.keys.Keyrings;
import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.id.IdSource;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MergingConfiguration {
  @Bean
  Profiles profiles(JdbcClient jdbc, Keyrings keyrings) {
    return new JdbcProfiles(jdbc, keyrings);
  }

  @Bean
  HomeLock homeLock(RowLevelSession session, Profiles profiles) {
    return new HomeLock(session, profiles);
  }

  @Bean
  Facts facts(NamedParameterJdbcOperations jdbc, Clock clock) {
    return new JdbcFacts(jdbc, clock);
  }

  @Bean
  Fold fold(NormalForms forms) {
    return new Fold(forms);
  }

  @Bean
  Inputs inputs(
      NamedParameterJdbcOperations jdbc,
      NormalForms forms,
      FormsVersion version,
      ObjectProvider<KeptVerdicts> verdicts) {
    var slots = new Slots(forms);
    return new Inputs(
        new JdbcStatements(jdbc, slots, version),
        new JdbcDecisions(jdbc, slots),
        verdicts.getIfAvailable(KeptVerdicts::none));
  }

  @Bean
  Consequences.Recorded recorded(
      NamedParameterJdbcOperations jdbc, Facts facts, JudgeTasks judgeTasks, Clock clock) {
    return new Consequences.Recorded(
        facts, new JdbcConflicts(jdbc, clock), new JdbcReminders(jdbc, clock), judgeTasks);
  }

  @Bean
  Consequences consequences(
      NamedParameterJdbcOperations jdbc,
      Fold fold,
      Inputs inputs,
      Consequences.Recorded recorded,
      Outbox outbox,
      IdSource ids) {
    return new Consequences(fold, inputs, new JdbcMergedNotes(jdbc), recorded, outbox, ids);
  }

  @Bean
  MergeNote mergeNote(
      HomeLock homes,
      JdbcClient jdbc,
      KeptExtractions extractions,
      Inputs inputs,
      Consequences consequences,
      Clock clock) {
    var revisions = new JdbcNoteRevisions(jdbc, clock);
    return new MergeNote(homes, revisions, extractions, inputs.statements(), consequences);
  }

  @Bean
  ExpectedNotes expectedNotes() {
    return new ExpectedNotes();
  }

  @Bean
  MergeInTurn mergeInTurn(
      MergeNote mergeNote,
      ProcessedNotes processed,
      ExpectedNotes expected,
      @Value("${tributary.merging.gather:200ms}") Duration gather) {
    return new MergeInTurn(mergeNote, processed, expected, gather);
  }

  @Bean
  ApplyDecision applyDecision(Inputs inputs, Consequences consequences) {
    return new ApplyDecision(inputs.decisions(), consequences);
  }

  @Bean
  MoveNotes moveNotes(Profiles profiles, JdbcClient jdbc, Consequences consequences) {
    return new MoveNotes(profiles, new JdbcNoteMoves(jdbc), consequences);
  }

  @Bean
  RefoldProfile refoldProfile(
      RowLevelSession session, Profiles profiles, Consequences consequences) {
    return new RefoldProfile(session, profiles, consequences);
  }
}
