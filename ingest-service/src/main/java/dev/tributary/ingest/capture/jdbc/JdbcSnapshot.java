package dev.tributary.ingest.capture.jdbc;

import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.CaptureSource;
import dev.tributary.ingest.capture.CapturedTable;
import dev.tributary.ingest.capture.ChangeEvent;
import dev.tributary.ingest.capture.Position;
import dev.tributary.ingest.capture.ReadRow;
import dev.tributary.ingest.capture.Snapshots;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class JdbcSnapshot implements Snapshots.Snapshot {
  private static final int BATCH = 1_000;

  private static final String SEE =
      """
      set transaction isolation level repeatable read, read only;
      set transaction snapshot '%s'
      """;

  private static final String COPY_SLOT = "select pg_copy_logical_replication_slot(?, ?, false)";

  private final CaptureConnections connections;
  private final CaptureSource source;
  private final ReadRow readRow;
  private final Connection replication;
  private final ExportedSnapshot exported;

  JdbcSnapshot(
      CaptureConnections connections,
      CaptureSource source,
      ReadRow readRow,
      Connection replication,
      ExportedSnapshot exported) {
    this.connections = connections;
    this.source = source;
    this.readRow = readRow;
    this.replication = replication;
    this.exported = exported;
  }

  @Override
  public void read(Snapshots.Batches batches) throws InterruptedException {
    try (Connection reading = connections.ordinary()) {
      // Rows are fetched in portions within a transaction only.
      reading.setAutoCommit(false);
      try (Statement statement = reading.createStatement()) {
        statement.execute(SEE.formatted(exported.name()));
        statement.setFetchSize(BATCH);
        for (CapturedTable table : CapturedTable.values()) {
          read(statement, table, batches);
        }
      } finally {
        reading.rollback();
      }
    } catch (SQLException e) {
      throw new CaptureFailed("the snapshot cannot be read", e);
    }
  }

  private void read(Statement statement, CapturedTable table, Snapshots.Batches batches)
      throws SQLException, InterruptedException {
    String select =
        "select " + String.join(", ", table.columns()) + " from " + table.qualifiedName();
    try (ResultSet rows = statement.executeQuery(select)) {
      List<ChangeEvent> batch = new ArrayList<>(BATCH);
      while (rows.next()) {
        batch.add(change(table, new ResultSetRow(rows)));
        if (batch.size() == BATCH) {
          batches.take(List.copyOf(batch));
          batch.clear();
        }
      }
      batches.take(List.copyOf(batch));
    }
  }

  private ChangeEvent change(CapturedTable table, ResultSetRow row) {
    Instant storedAt = Objects.requireNonNull(row.instant(table.storedAt()));
    return readRow.read(table, row, new Position(exported.lsn(), storedAt));
  }

  @Override
  public void makeSlot() {
    try (Connection connection = connections.ordinary();
        PreparedStatement copy = connection.prepareStatement(COPY_SLOT)) {
      copy.setString(1, source.snapshotSlot());
      copy.setString(2, source.slot());
      copy.execute();
    } catch (SQLException e) {
      throw new CaptureFailed("replication slot " + source.slot() + " cannot be made", e);
    }
  }

  @Override
  public void close() {
    try {
      replication.close();
    } catch (SQLException e) {
      throw new CaptureFailed("the snapshot cannot be closed", e);
    }
  }
}
