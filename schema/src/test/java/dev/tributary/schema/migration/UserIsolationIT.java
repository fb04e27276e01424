package dev.tributary.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real rows of two users in each table, and what each role can do to those of the other one. */
class UserIsolationIT {
  private static final UUID ALMA = UUID.fromString("0b7c2f5e-3a61-4d0e-9c58-1f2a3b4c5d6e");
  private static final UUID BERT = UUID.fromString("1c8d306f-4b72-4e1f-8d69-2f3b4c5d6e7f");

  private static ScratchServer server;
  private static Database database;

  @BeforeAll
  static void start() throws SQLException {
    server = ScratchServer.start();
    database = server.database("scratch");
    database.migrations().migrate();
    SampleRows.insert(database, ALMA);
    SampleRows.insert(database, BERT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Right> readers() throws SQLException {
    return Right.ofThoseWhoActForAUser(database, "SELECT");
  }

  static Stream<Right> inserters() throws SQLException {
    return Right.ofThoseWhoActForAUser(database, "INSERT");
  }

  static Stream<Right> updaters() throws SQLException {
    return Right.ofThoseWhoActForAUser(database, "UPDATE");
  }

  static Stream<Right> deleters() throws SQLException {
    return Right.ofThoseWhoActForAUser(database, "DELETE");
  }

  @Test
  void every_table_has_a_row_of_each_user_to_try_on() throws SQLException {
    List<String> tables =
        database.lines(
            """
            select attrelid::regclass from pg_attribute join pg_class on pg_class.oid = attrelid
            where attname = 'user_id' and relkind = 'r'
            """);

    for (String table : tables) {
      assertThat(database.lines("select count(distinct user_id) from " + table))
          .as(table + " in sample-rows.sql")
          .containsExactly("2");
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void only_rows_of_the_own_user_are_seen(Right right) throws SQLException {
    try (Transaction transaction = database.begin().as(right.role()).actingFor(ALMA)) {
      List<String> users = transaction.lines("select distinct user_id from " + right.table());

      assertThat(users).containsExactly(ALMA.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void nothing_is_seen_without_claims(Right right) throws SQLException {
    try (Transaction transaction = database.begin().as(right.role())) {
      List<String> users = transaction.lines("select user_id from " + right.table());

      assertThat(users).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void nothing_is_seen_on_a_connection_whose_last_transaction_had_claims(Right right)
      throws SQLException {
    try (Transaction transaction = database.begin().as(right.role()).withClaims("")) {
      List<String> users = transaction.lines("select user_id from " + right.table());

      assertThat(users).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void claims_that_are_none_are_an_error(Right right) throws SQLException {
    for (String claims : List.of("nonsense", "{\"sub\":\"alma\"}", "{\"sub\":")) {
      try (Transaction transaction = database.begin().as(right.role()).withClaims(claims)) {
        assertThatThrownBy(() -> transaction.lines("select user_id from " + right.table()))
            .as(claims)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("invalid input syntax");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void claims_without_a_user_show_nothing(Right right) throws SQLException {
    try (Transaction transaction = database.begin().as(right.role()).withClaims("{}")) {
      List<String> users = transaction.lines("select user_id from " + right.table());

      assertThat(users).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("inserters")
  void a_row_of_another_user_can_not_be_inserted(Right right) throws SQLException {
    String row = takeRowOf(BERT, right.table());
    try (Transaction transaction = withoutRowOf(BERT, right).as(right.role()).actingFor(ALMA)) {
      assertThatThrownBy(() -> insert(transaction, right, row))
          .hasMessageContaining("violates row-level security policy");
    }
    try (Transaction transaction = withoutRowOf(BERT, right).as(right.role())) {
      assertThatThrownBy(() -> insert(transaction, right, row))
          .as("without claims")
          .hasMessageContaining("violates row-level security policy");
    }
    try (Transaction transaction = withoutRowOf(BERT, right).as(right.role()).actingFor(BERT)) {
      assertThat(insert(transaction, right, row)).as("by its own user").isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("updaters")
  void a_row_of_another_user_can_not_be_updated(Right right) throws SQLException {
    String update =
        "update %1$s set %2$s = %2$s where user_id = ?"
            .formatted(right.table(), right.firstColumn());
    try (Transaction transaction = database.begin().as(right.role()).actingFor(ALMA)) {
      int others = transaction.run(update, BERT);

      assertThat(others).isZero();
      assertThat(transaction.run(update, ALMA)).as("of the own user").isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("updaters")
  void a_row_can_not_be_given_to_another_user(Right right) throws SQLException {
    try (Transaction transaction = withoutRowOf(BERT, right).as(right.role()).actingFor(ALMA)) {
      assertThatThrownBy(
              () -> transaction.run("update " + right.table() + " set user_id = ?", BERT))
          .hasMessageContaining("violates row-level security policy");
    }
  }

  @ParameterizedTest
  @MethodSource("deleters")
  void a_row_of_another_user_can_not_be_deleted(Right right) throws SQLException {
    String delete = "delete from " + right.table() + " where user_id = ?";
    try (Transaction transaction = database.begin().as(right.role()).actingFor(ALMA)) {
      int others = transaction.run(delete, BERT);

      assertThat(others).isZero();
      assertThat(transaction.run(delete, ALMA)).as("of the own user").isPositive();
    }
  }

  private static String takeRowOf(UUID user, String table) throws SQLException {
    return database
        .lines("select to_jsonb(t) from %s t where user_id = '%s'".formatted(table, user))
        .getFirst();
  }

  /** Makes room for a row, so that nothing but row security can refuse it. */
  private static Transaction withoutRowOf(UUID user, Right right) throws SQLException {
    Transaction transaction = database.begin();
    transaction.run("set local session_replication_role = replica");
    transaction.run("delete from " + right.table() + " where user_id = ?", user);
    return transaction;
  }

  private static int insert(Transaction transaction, Right right, String row) throws SQLException {
    return transaction.run(
        "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, ?::jsonb)"
            .formatted(right.table(), right.columns()),
        row);
  }
}
