package dev.tributary.merge.notes.jdbc;

import dev.tributary.merge.cost.Expenses;
import dev.tributary.merge.cost.Prices;
import dev.tributary.merge.extraction.Extractor;
import dev.tributary.merge.extraction.patterns.PatternExtractor;
import dev.tributary.merge.merging.ExpectedNotes;
import dev.tributary.merge.merging.MergeInTurn;
import dev.tributary.merge.merging.MergeNote;
import dev.tributary.merge.notes.AcceptNote;
import dev.tributary.merge.notes.AcceptedNotes;
import dev.tributary.merge.notes.ExtractNote;
import dev.tributary.merge.notes.LateRows;
import dev.tributary.merge.notes.NoteTasks;
import dev.tributary.merge.notes.ProcessNote;
import dev.tributary.merge.notes.RedriveNotes;
import dev.tributary.merge.notes.RereadNotes;
import dev.tributary.merge.notes.UnreadNotes;
import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.platform.keys.Keyrings;
import dev.tributary.platform.messaging.Outbox;
import dev.tributary.schema.id.IdSource;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class NotesConfiguration {
  /** Long enough for a commit that waits for a standby; a foreign record is late by as much. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Bean
  AcceptedNotes acceptedNotes(JdbcClient jdbc, Clock clock) {
    return new JdbcAcceptedNotes(jdbc, clock);
  }

  @Bean
  AcceptNote acceptNote(
      RowLevelSession session, AcceptedNotes notes, NoteTasks tasks, JdbcClient jdbc, Clock clock) {
    var lateRows = new LateRows(new JdbcNoteWriters(jdbc), clock, PATIENCE);
    return new AcceptNote(session, notes, tasks, lateRows);
  }

  @Bean
  JdbcExtractions extractions(JdbcClient jdbc, Keyrings keyrings, IdSource ids, Prices prices) {
    return new JdbcExtractions(jdbc, keyrings, ids, prices);
  }

  @Bean
  UnreadNotes unreadNotes(
      JdbcClient jdbc, Keyrings keyrings, JdbcExtractions extractions, Outbox outbox, Clock clock) {
    return new JdbcUnreadNotes(jdbc, new NoteOpening(keyrings), extractions, outbox, clock);
  }

  @Bean
  RedriveNotes redriveNotes(
      RowLevelSession session, JdbcClient jdbc, NoteTasks tasks, Clock clock) {
    return new RedriveNotes(session, JdbcRestingNotes.parked(jdbc, clock), tasks);
  }

  @Bean
  RereadNotes rereadNotes(
      RowLevelSession session, JdbcClient jdbc, NoteTasks tasks, Extractor extractor, Clock clock) {
    boolean isModelSet = !extractor.extractorVersion().startsWith(PatternExtractor.VERSIONS);
    return new RereadNotes(
        session, JdbcRestingNotes.readByPatterns(jdbc, clock), tasks, isModelSet);
  }

  @Bean
  ProcessNote processNote(
      RowLevelSession session,
      UnreadNotes notes,
      Extractor extractor,
      Expenses expenses,
      ExpectedNotes expected,
      MergeInTurn mergeInTurn,
      MergeNote mergeNote) {
    return new ProcessNote(
        new ExtractNote(session, notes, extractor, expenses), expected, mergeInTurn, mergeNote);
  }
}
