package dev.tributary.schema.migration;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A right of a role on a table of users' rows, with the columns that it is given for.
 *
 * @param table with its schema
 * @param kind SELECT, INSERT, UPDATE or DELETE
 * @param columns comma-separated; for DELETE all of them
 */
record Right(String role, String table, String kind, String columns) {
  private static final String RIGHTS =
      """
      select rolname, attrelid::regclass, kind, string_agg(attname, ',' order by attnum)
      from pg_roles
      cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as kind
      cross join pg_attribute
      join pg_class on pg_class.oid = attrelid and relkind = 'r' and attnum > 0 and not attisdropped
      join pg_namespace on pg_namespace.oid = relnamespace
      where (rolname in ('anon', 'authenticated') or rolname like 'tributary%')
        and nspname !~ '^pg_' and nspname not in ('information_schema', 'tributary_migrations')
        and exists (select from pg_attribute u where u.attrelid = pg_class.oid and u.attname = 'user_id')
        and case kind
          when 'DELETE' then has_table_privilege(rolname, attrelid, kind)
          else has_column_privilege(rolname, attrelid, attnum, kind) end
      group by rolname, attrelid, kind
      order by rolname, attrelid::regclass::text, kind
      """;

  /**
   * All rights of those who act for one user at a time; capture, which sees all, is not among them.
   */
  static Stream<Right> ofThoseWhoActForAUser(Database database, String kind) throws SQLException {
    List<String> lines = database.lines(RIGHTS);
    return lines.stream()
        .map(line -> line.split(" "))
        .map(part -> new Right(part[0], part[1], part[2], part[3]))
        .filter(right -> right.kind.equals(kind) && !right.role.equals("tributary_capture"));
  }

  String firstColumn() {
    return columns.split(",", 2)[0];
  }

  @Override
  public String toString() {
    return role + " " + kind + " " + table;
  }
}
