package dev.tributary.merge.decisions.jdbc;

import dev.tributary.merge.decisions.DecideOnFacts;
import dev.tributary.merge.decisions.DecideOnNotes;
import dev.tributary.merge.decisions.KeptDecisions;
import dev.tributary.merge.decisions.ReadDecisions;
import dev.tributary.merge.decisions.RepeatedDecision;
import dev.tributary.merge.decisions.SaveDecision;
import dev.tributary.merge.decisions.UndoDecision;
import dev.tributary.merge.merging.ApplyDecision;
import dev.tributary.merge.merging.Facts;
import dev.tributary.merge.merging.HomeLock;
import dev.tributary.merge.merging.MoveNotes;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.keys.Keyrings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DecisionsConfiguration {
  @Bean
  KeptDecisions keptDecisions(JdbcClient jdbc, Clock clock) {
    return new JdbcKeptDecisions(jdbc, clock);
  }

  @Bean
  RepeatedDecision repeatedDecision(KeptDecisions decisions, Keyrings keyrings) {
    return new RepeatedDecision(decisions, keyrings);
  }

  @Bean
  DecideOnFacts decideOnFacts(
      HomeLock homes,
      JdbcClient jdbc,
      Facts facts,
      KeptDecisions decisions,
      ApplyDecision applyDecision,
      RepeatedDecision repeated) {
    return new DecideOnFacts(
        homes, new JdbcSubjects(jdbc), facts, decisions, applyDecision, repeated);
  }

  @Bean
  DecideOnNotes decideOnNotes(
      RowLevelSession session,
      JdbcClient jdbc,
      KeptDecisions decisions,
      MoveNotes moveNotes,
      RepeatedDecision repeated,
      Clock clock) {
    return new DecideOnNotes(
        session, new JdbcProfileLinks(jdbc, clock), decisions, moveNotes, repeated);
  }

  @Bean
  SaveDecision saveDecision(DecideOnFacts onFacts, DecideOnNotes onNotes) {
    return new SaveDecision(onFacts, onNotes);
  }

  @Bean
  UndoDecision undoDecision(
      RowLevelSession session,
      KeptDecisions decisions,
      DecideOnFacts onFacts,
      DecideOnNotes onNotes) {
    return new UndoDecision(session, decisions, onFacts, onNotes);
  }

  @Bean
  ReadDecisions readDecisions(RowLevelSession session, KeptDecisions decisions) {
    return new ReadDecisions(session, decisions);
  }
}
