package dev.tributary.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the catalog says: written down nowhere but there, so that a table to come is held to it. */
class RowSecurityIT {
  /**
   * Every right of every role, on whole relations or, where only some columns are given, on those.
   */
  private static final String RIGHTS =
      """
      with roles as (
        select rolname from pg_roles
        where rolname in ('anon', 'authenticated') or rolname like 'tributary%'),
      schemas as (
        select oid, nspname from pg_namespace
        where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'auth')),
      relations as (
        select pg_class.oid, concat(nspname, '.', relname) as name
        from pg_class join schemas on schemas.oid = relnamespace where relkind in ('r', 'p', 'v', 'm')),
      rights as (
        select rolname, name, position, case
          when has_table_privilege(rolname, oid, kind) then lower(kind)
          else lower(kind) || (
            select '(' || string_agg(attname, ', ' order by attnum) || ')' from pg_attribute
            where attrelid = oid and attnum > 0 and not attisdropped
              and kind in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES')
              and has_column_privilege(rolname, oid, attnum, kind)) end as given
        from roles cross join relations
        cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'])
          with ordinality as kinds (kind, position)),
      lines as (
        select concat(rolname, ': ', string_agg(given, ', ' order by position), ' on ', name) as line
        from rights where given is not null group by rolname, name
        union all
        select concat(rolname, ': usage of ', nspname) from roles cross join schemas
        where has_schema_privilege(rolname, oid, 'usage')
        union all
        select concat(rolname, ': create in ', nspname) from roles cross join schemas
        where has_schema_privilege(rolname, oid, 'create')
        union all
        select concat(rolname, ': execute ', pg_proc.oid::regprocedure) from roles cross join pg_proc
        join schemas on schemas.oid = pronamespace where has_function_privilege(rolname, pg_proc.oid, 'execute'))
      select line from lines order by line collate "C"
      """;

  private static ScratchServer server;
  private static Database database;

  @BeforeAll
  static void start() throws SQLException {
    server = ScratchServer.start();
    database = server.database("scratch");
    database.migrations().migrate();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void holds(Invariant invariant) throws SQLException {
    List<String> broken = database.lines(invariant.query());

    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void would_be_noticed_if_broken(Invariant invariant) throws SQLException {
    try (Transaction transaction = database.begin()) {
      transaction.run(invariant.breach());

      List<String> broken = transaction.lines(invariant.query());

      assertThat(broken).isNotEmpty();
    }
  }

  @Test
  void each_role_may_do_what_is_listed_and_nothing_else() throws SQLException, IOException {
    List<String> rights = database.lines(RIGHTS);

    assertThat(rights).isEqualTo(listed());
  }

  @Test
  void whoever_is_given_rights_on_a_table_has_a_policy_there() throws SQLException {
    List<String> without =
        database.lines(
            """
            select concat(grantee::regrole, ' ', pg_class.oid::regclass, ' ', privilege_type)
            from pg_class, aclexplode(relacl)
            where relrowsecurity and grantee <> relowner and not exists (
              select from pg_policy
              where polrelid = pg_class.oid and grantee = any (polroles)
                and polcmd in ('*', case privilege_type
                  when 'SELECT' then 'r' when 'INSERT' then 'a' when 'UPDATE' then 'w' else 'd' end))
            """);

    assertThat(without).isEmpty();
  }

  private static List<String> listed() throws IOException {
    try (InputStream in = RowSecurityIT.class.getResourceAsStream("/rights.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
