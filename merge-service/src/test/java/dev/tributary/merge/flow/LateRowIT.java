package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.schema.event.NoteInserted;
import dev.tributary.schema.event.NoteWithdrawn;
import dev.tributary.schema.id.NoteRevision;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Records whose row does not show, while somebody's transaction is held open. */
class LateRowIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final WrittenAnswers MODEL = new WrittenAnswers();
  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  private Author ines;
  private Connection open;
  private JdbcClient inOpenTransaction;

  @BeforeEach
  void begin() throws SQLException {
    ines = new Author(MERGE);
    open = Surroundings.POSTGRES.superuser().getConnection();
    open.setAutoCommit(false);
    inOpenTransaction = JdbcClient.create(new SingleConnectionDataSource(open, true));
  }

  @AfterEach
  void end() throws SQLException {
    open.rollback();
    open.close();
  }

  @Test
  void a_record_that_is_read_before_its_row_shows_is_waited_for() throws Exception {
    NoteRevision note = new NoteRevision(ines.newNote(), 1);
    NoteInserted early =
        ines.store(inOpenTransaction, note, MARCH, ines.sealed(note, "She lives in Faro."));
    ines.publish(early);
    await().until(LateRowIT::isListening);

    open.commit();

    await().untilAsserted(() -> assertThat(ines.states()).containsExactly("1 merged"));
  }

  @Test
  void a_record_without_a_row_waits_for_nobody_who_does_not_write_notes() {
    inOpenTransaction.sql("create table public.something_else (id int)").update();
    NoteInserted foreign = noRow();

    ines.publish(foreign);

    assertThat(DeadLetters.from(ines.profile).causes(1, Duration.ofSeconds(5)))
        .singleElement()
        .asString()
        .contains("the user has no note");
  }

  @Test
  void many_records_without_a_row_wait_together_and_not_one_after_the_other() {
    NoteRevision held = new NoteRevision(ines.newNote(), 1);
    ines.store(inOpenTransaction, held, MARCH, ines.sealed(held, "She lives in Faro."));

    for (int count = 0; count < 100; count++) {
      ines.publish(noRow());
    }

    List<String> causes = DeadLetters.from(ines.profile).causes(100, Duration.ofSeconds(40));
    assertThat(causes).allMatch(cause -> cause.contains("the user has no note"));
  }

  @Test
  void a_withdrawal_that_nobody_made_is_a_dead_letter() {
    NoteInserted note = ines.store(new NoteRevision(ines.newNote(), 1), MARCH, "In Faro.");

    ines.publish(
        new NoteWithdrawn(ines.user, note.noteId(), 1, ines.profile, Surroundings.CLOCK.instant()));

    assertThat(DeadLetters.from(ines.profile).causes(1, Duration.ofSeconds(5)))
        .singleElement()
        .asString()
        .contains("has not withdrawn");
  }

  private NoteInserted noRow() {
    return new NoteInserted(
        ines.user, ines.newNote(), 1, ines.profile, MARCH, Surroundings.CLOCK.instant());
  }

  /** Whether the service has asked who writes, and has got at least as far as a second look. */
  private static boolean isListening() {
    return Surroundings.DATABASE
            .sql(
                """
                select count(*) from pg_stat_activity
                where application_name = 'merge-service' and query like '%pg_locks%'
                """)
            .query(Integer.class)
            .single()
        > 0;
  }
}
