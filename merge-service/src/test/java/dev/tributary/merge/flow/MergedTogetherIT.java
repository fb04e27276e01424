package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.schema.id.NoteRevision;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Notes that wait for one profile, while somebody else has its lock. */
class MergedTogetherIT {
  private static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");
  private static final List<String> EMPLOYERS =
      List.of("Faro", "Braga", "Viseu", "Tavira", "Sines", "Leiria", "Lamego", "Amares");
  private static final WrittenAnswers MODEL = new WrittenAnswers();
  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  private final Author ines = new Author(MERGE);
  private final List<NoteRevision> notes = new ArrayList<>();

  @Test
  void they_become_part_of_it_in_fewer_transactions_than_they_are() throws SQLException {
    try (Connection other = lockProfile()) {
      writeNotes();

      other.rollback();
    }

    awaitStates(Collections.nCopies(EMPLOYERS.size(), "1 merged"));
    assertThat(ines.facts()).hasSize(EMPLOYERS.size());
    assertThat(transactions()).isLessThan(EMPLOYERS.size());
  }

  @Test
  void one_that_fails_does_not_keep_the_others() throws SQLException {
    try (Connection other = lockProfile()) {
      writeNotes();
      breakExtraction(notes.getFirst());

      other.rollback();
    }

    List<String> expected = new ArrayList<>(Collections.nCopies(EMPLOYERS.size() - 1, "1 merged"));
    expected.add("1 parked internal_error: IllegalStateException");
    awaitStates(expected);
  }

  private Connection lockProfile() throws SQLException {
    Connection connection = Surroundings.POSTGRES.superuser().getConnection();
    connection.setAutoCommit(false);
    JdbcClient.create(new SingleConnectionDataSource(connection, true))
        .sql("select id from profiles.profile where id = ? for no key update")
        .param(ines.profile.value())
        .query()
        .singleRow();
    return connection;
  }

  private void writeNotes() {
    for (String employer : EMPLOYERS) {
      NoteRevision note = new NoteRevision(ines.newNote(), 1);
      notes.add(note);
      MODEL.answer(
          note, Answers.fact("worked for " + employer, "previous_employer", employer, "states"));
      ines.publish(ines.store(note, MARCH, "She once worked for " + employer + "."));
    }
    awaitStates(Collections.nCopies(EMPLOYERS.size(), "1 extracted"));
  }

  private void awaitStates(List<String> expected) {
    await()
        .untilAsserted(
            () -> assertThat(ines.states()).containsExactlyInAnyOrderElementsOf(expected));
  }

  private static void breakExtraction(NoteRevision note) {
    Surroundings.DATABASE
        .sql(
            """
            update profiles.extraction
            set body = set_byte(body, octet_length(body) - 1, 255 - get_byte(body, octet_length(body) - 1))
            where note_id = ?
            """)
        .param(note.note().value())
        .update();
  }

  private int transactions() {
    return Surroundings.DATABASE
        .sql("select count(distinct xmin::text) from profiles.note_state where profile_id = ?")
        .param(ines.profile.value())
        .query(Integer.class)
        .single();
  }
}
