package dev.tributary.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.Columns;
import dev.tributary.schema.seal.DataKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Does what {@code docs/sql.md} says, command by command, logged in as an application is. */
class SqlGuideIT {
  private static final UUID USER = UUID.fromString("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final UUID STRANGER = UUID.fromString("2d9e417a-5c83-4f20-9e7a-304c5d6e7f80");
  private static final String PROFILE = "01890a5d-ac96-774b-bcce-b302099a8057";
  private static final String NOTE = "9a0d4c1e-77b2-4f63-8e15-2d3c4b5a6978";
  private static final SqlGuide GUIDE = SqlGuide.read();

  private static ScratchServer server;
  private Database owner;
  private Database application;

  @BeforeAll
  static void start() {
    server = ScratchServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void prepare() throws SQLException {
    owner = server.database("scratch");
    owner.migrations().migrate();
    for (SqlGuide.Block block : GUIDE.of("owner")) {
      owner.run(block.sql());
    }
    application = server.database("scratch", "authenticator");
    // The stranger has the same ids, so that only row security keeps the two apart.
    SampleRows.insert(owner, STRANGER, PROFILE, NOTE);
    owner.run(
        """
        insert into notes.withdrawal (user_id, note_id, revision, profile_id)
        select '%s', '%s', revision, '%s' from generate_series(1, 3) as revision
        """
            .formatted(STRANGER, NOTE, PROFILE));
  }

  @AfterEach
  void drop() throws SQLException {
    server.dropAll();
  }

  @Test
  void every_command_does_what_it_says_and_shows_the_user_s_own_rows_alone() throws SQLException {
    List<SqlGuide.Block> blocks = GUIDE.of("");
    List<String> strangersRows = rowsOf(STRANGER);

    List<Shown> shown = new ArrayList<>();
    try (Connection connection = application.source().getConnection();
        Statement session = connection.createStatement()) {
      for (SqlGuide.Block block : blocks) {
        for (String command : block.statements()) {
          shown.addAll(run(session, command));
        }
        if (block.sql().contains("insert into profiles.profile")) {
          SampleRows.addByServices(owner, USER, PROFILE, NOTE);
        }
      }
    }

    assertThat(shown).hasSizeGreaterThan(7);
    assertThat(shown)
        .allSatisfy(it -> assertThat(it.own()).as(it.command()).isPositive())
        .allSatisfy(it ->
            assertThat(it.all())
                .as("with the stranger's: " + it.command())
                .isGreaterThan(it.own()));
    assertThat(rowsOf(USER))
        .containsExactly("notes.withdrawal", "profiles.spending", "profiles.model_refusal");
    assertThat(rowsOf(STRANGER)).isEqualTo(strangersRows);
  }

  @Test
  void what_is_said_to_be_refused_is_refused_with_those_words() throws SQLException {
    List<SqlGuide.Block> refused = GUIDE.of("refused");
    List<SqlGuide.Block> blocks = GUIDE.of("");
    try (Connection connection = application.source().getConnection();
        Statement session = connection.createStatement()) {
      // All but the last, which deletes the profile.
      for (SqlGuide.Block block : blocks.subList(0, blocks.size() - 1)) {
        session.execute(block.sql());
      }

      assertThat(refused).hasSizeGreaterThan(5);
      for (SqlGuide.Block block : refused) {
        session.execute("rollback");
        session.execute(blocks.getFirst().sql());
        assertThatThrownBy(() -> session.execute(block.sql()))
            .as(block.sql())
            .asInstanceOf(type(SQLException.class))
            .extracting(e -> e.getSQLState() + ": " + firstLine(e))
            .isEqualTo(block.error());
      }
    }
  }

  @Test
  void nothing_is_seen_without_claims() throws SQLException {
    try (Transaction transaction = application.begin().as("authenticated")) {
      List<String> facts = transaction.lines("select id from profiles.fact");

      assertThat(facts).isEmpty();
    }
  }

  @Test
  void the_sealed_bytes_on_the_page_open() throws Exception {
    byte[] key = new byte[32];
    for (int index = 0; index < key.length; index++) {
      key[index] = (byte) index;
    }
    var dataKey = new DataKey(new UserId(USER), 1, key);
    try (Connection connection = application.source().getConnection();
        Statement session = connection.createStatement()) {
      session.execute(GUIDE.of("").getFirst().sql());
      session.execute(GUIDE.of("").get(1).sql().replace("commit;", ""));
      try (ResultSet row =
          session.executeQuery("select name, body from profiles.profile cross join notes.note")) {
        row.next();

        String name = dataKey.openText(Columns.PROFILE_NAME, PROFILE, row.getBytes("name"));

        assertThat(name).isEqualTo("Mara Lindqvist");
        assertThat(dataKey.openText(Columns.NOTE_BODY, NOTE + "/1", row.getBytes("body")))
            .startsWith(name);
      }
      session.execute("rollback");
    }
  }

  /** What a query shows, to its user and to somebody whom row security does not hold back. */
  private record Shown(String command, int own, int all) {}

  private List<Shown> run(Statement session, String command) throws SQLException {
    boolean isQuery = session.execute(command);
    if (!isQuery || command.contains("set_config")) {
      return List.of();
    }
    try (ResultSet rows = session.getResultSet()) {
      return List.of(new Shown(command, Database.lines(rows).size(), owner.lines(command).size()));
    }
  }

  /** Tables of notes and profiles that have rows of a user. */
  private List<String> rowsOf(UUID user) throws SQLException {
    List<String> tables =
        owner.lines(
            """
            select attrelid::regclass from pg_attribute join pg_class on pg_class.oid = attrelid
            where attname = 'user_id' and relkind = 'r' and relnamespace::regnamespace::text in ('notes', 'profiles')
            order by 1
            """);
    List<String> filled = new ArrayList<>();
    for (String table : tables) {
      if (!owner.lines("select 1 from %s where user_id = '%s'".formatted(table, user)).isEmpty()) {
        filled.add(table);
      }
    }
    return filled;
  }

  private static String firstLine(SQLException e) {
    return ServerMessage.of(e).replaceFirst("^ERROR: ", "");
  }
}
