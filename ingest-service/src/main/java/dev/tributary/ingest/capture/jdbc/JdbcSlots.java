package dev.tributary.ingest.capture.jdbc;

import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.CaptureSource;
import dev.tributary.ingest.capture.SlotState;
import dev.tributary.ingest.capture.Slots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcSlots implements Slots {
  private static final String FIND =
      """
      select slot_name as name,
        coalesce(plugin = 'pgoutput' and database = current_database(), false) as ours,
        active,
        coalesce(wal_status = 'lost', false) as lost
      from pg_replication_slots
      where slot_name in (:slot, :snapshot_slot)
      """;

  // Only while it is lost: another instance may have made it anew since this one looked.
  private static final String DROP =
      """
      select pg_drop_replication_slot(slot_name)
      from pg_replication_slots
      where slot_name = :slot and wal_status = 'lost'
      """;

  private final CaptureConnections connections;
  private final CaptureSource source;

  JdbcSlots(CaptureConnections connections, CaptureSource source) {
    this.connections = connections;
    this.source = source;
  }

  @Override
  public SlotState state() {
    try {
      return stateOf(find(connections.jdbc()));
    } catch (DataAccessException e) {
      throw new CaptureFailed("the database cannot be asked for its replication slots", e);
    }
  }

  private SlotState stateOf(List<Slot> slots) {
    for (Slot slot : slots) {
      if (!slot.ours()) {
        throw new CaptureFailed(
            "replication slot "
                + slot.name()
                + " belongs to another database or plugin: set tributary.capture.slot");
      }
    }
    return slots.stream()
        .filter(slot -> slot.name().equals(source.slot()))
        .findFirst()
        .map(JdbcSlots::stateOf)
        .orElse(slots.isEmpty() ? SlotState.ABSENT : SlotState.IN_THE_MAKING);
  }

  private static SlotState stateOf(Slot slot) {
    if (slot.lost()) {
      return SlotState.LOST;
    }
    return slot.active() ? SlotState.IN_USE : SlotState.FREE;
  }

  private List<Slot> find(JdbcClient jdbc) {
    return jdbc.sql(FIND)
        .param("slot", source.slot())
        .param("snapshot_slot", source.snapshotSlot())
        .query(JdbcSlots::slot)
        .list();
  }

  private static Slot slot(ResultSet row, int number) throws SQLException {
    return new Slot(
        row.getString("name"),
        row.getBoolean("ours"),
        row.getBoolean("active"),
        row.getBoolean("lost"));
  }

  @Override
  public void drop() {
    try {
      connections.jdbc().sql(DROP).param("slot", source.slot()).query().listOfRows();
    } catch (DataAccessException e) {
      throw new CaptureFailed("the lost replication slot cannot be dropped", e);
    }
  }

  private record Slot(String name, boolean ours, boolean active, boolean lost) {}
}
