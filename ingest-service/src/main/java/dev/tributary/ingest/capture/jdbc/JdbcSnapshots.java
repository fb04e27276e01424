package dev.tributary.ingest.capture.jdbc;

import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.CaptureSource;
import dev.tributary.ingest.capture.ReadRow;
import dev.tributary.ingest.capture.Snapshots;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class JdbcSnapshots implements Snapshots {
  // Temporary: it ends with its connection, however that ends.
  private static final String CREATE_SLOT =
      "CREATE_REPLICATION_SLOT \"%s\" TEMPORARY LOGICAL pgoutput EXPORT_SNAPSHOT";

  private final CaptureConnections connections;
  private final CaptureSource source;
  private final ReadRow readRow;

  JdbcSnapshots(CaptureConnections connections, CaptureSource source, ReadRow readRow) {
    this.connections = connections;
    this.source = source;
    this.readRow = readRow;
  }

  @Override
  public Snapshot open() {
    try {
      Connection replication = connections.replication();
      try {
        return new JdbcSnapshot(connections, source, readRow, replication, createSlot(replication));
      } catch (SQLException e) {
        replication.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new CaptureFailed("no snapshot can be opened", e);
    }
  }

  private ExportedSnapshot createSlot(Connection replication) throws SQLException {
    try (Statement statement = replication.createStatement();
        ResultSet slot = statement.executeQuery(CREATE_SLOT.formatted(source.snapshotSlot()))) {
      slot.next();
      return new ExportedSnapshot(
          slot.getString("snapshot_name"),
          ExportedSnapshot.lsn(slot.getString("consistent_point")));
    }
  }
}
