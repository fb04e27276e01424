package dev.tributary.ingest.capture.jdbc;

import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.CaptureSource;
import dev.tributary.ingest.capture.CapturedTable;
import dev.tributary.ingest.capture.Grants;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcGrants implements Grants {
  private static final String WAL_LEVEL = "select current_setting('wal_level')";

  // A policy that lets some rows through would be as silent as none.
  private static final String HIDES_ROWS =
      """
      select row_security_active(:table) and (
        not exists (
          select from pg_policies policy
          where format('%s.%s', schemaname, tablename) = :table
            and permissive = 'PERMISSIVE' and cmd in ('ALL', 'SELECT') and qual = 'true'
            and exists (
              select from unnest(roles) as named (name)
              where case name when 'public' then true else pg_has_role(name, 'usage') end))
        or exists (
          select from pg_policies policy
          where format('%s.%s', schemaname, tablename) = :table
            and permissive = 'RESTRICTIVE' and cmd in ('ALL', 'SELECT') and qual <> 'true'
            and exists (
              select from unnest(roles) as named (name)
              where case name when 'public' then true else pg_has_role(name, 'usage') end)))
      """;

  private static final String PUBLISHED_COLUMNS =
      """
      select unnest(attnames)::text
      from pg_publication_tables
      where pubname = :publication and format('%s.%s', schemaname, tablename) = :table
      """;

  private final CaptureConnections connections;

  JdbcGrants(CaptureConnections connections) {
    this.connections = connections;
  }

  @Override
  public void verify() {
    try {
      verify(connections.jdbc());
    } catch (DataAccessException e) {
      throw new CaptureFailed("the database cannot be asked what capture may see", e);
    }
  }

  private static void verify(JdbcClient jdbc) {
    String walLevel = jdbc.sql(WAL_LEVEL).query(String.class).single();
    if (!walLevel.equals("logical")) {
      throw new CaptureFailed("the server's wal_level must be logical, not " + walLevel);
    }
    for (CapturedTable table : CapturedTable.values()) {
      verifyAllRowsAreSeen(jdbc, table.qualifiedName());
      verifyPublished(jdbc, table);
    }
  }

  private static void verifyAllRowsAreSeen(JdbcClient jdbc, String table) {
    boolean hidden = jdbc.sql(HIDES_ROWS).param("table", table).query(Boolean.class).single();
    if (hidden) {
      throw new CaptureFailed(
          "row security hides rows of "
              + table
              + " from the capture role: it needs a policy for select using (true)");
    }
  }

  private static void verifyPublished(JdbcClient jdbc, CapturedTable table) {
    List<String> published =
        jdbc.sql(PUBLISHED_COLUMNS)
            .param("publication", CaptureSource.PUBLICATION)
            .param("table", table.qualifiedName())
            .query((row, number) -> row.getString(1))
            .list();
    if (!published.containsAll(table.columns())) {
      throw new CaptureFailed(
          "publication %s must have %s of %s"
              .formatted(CaptureSource.PUBLICATION, table.columns(), table.qualifiedName()));
    }
  }
}
