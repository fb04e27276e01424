package dev.tributary.ingest.capture.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.ingest.RealParts;
import dev.tributary.ingest.TestDatabase;
import dev.tributary.ingest.capture.CaptureFailed;
import dev.tributary.ingest.capture.CaptureSource;
import dev.tributary.ingest.capture.ReadRow;
import dev.tributary.ingest.capture.SlotState;
import dev.tributary.ingest.capture.Snapshots.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcSlotsIT {
  private static final TestDatabase DATABASE = RealParts.freshDatabase();
  private static final CaptureSource SOURCE = DATABASE.source();
  private static final CaptureConnections CONNECTIONS = new CaptureConnections(SOURCE);

  private final JdbcSlots slots = new JdbcSlots(CONNECTIONS, SOURCE);
  private final JdbcSnapshots snapshots = new JdbcSnapshots(CONNECTIONS, SOURCE, new ReadRow());

  @AfterEach
  void leave_no_slot() {
    DATABASE.dropSlots();
  }

  @AfterAll
  static void close() {
    CONNECTIONS.close();
  }

  @Test
  void an_open_snapshot_keeps_others_from_taking_one() {
    try (Snapshot open = snapshots.open()) {
      assertThat(open).isNotNull();
      assertThat(slots.state()).isEqualTo(SlotState.IN_THE_MAKING);
      assertThatThrownBy(snapshots::open).isInstanceOf(CaptureFailed.class);
    }
  }

  @Test
  void a_snapshot_that_was_not_finished_leaves_nothing() {
    snapshots.open().close();

    assertThat(DATABASE.slots()).isEmpty();
    assertThat(slots.state()).isEqualTo(SlotState.ABSENT);
  }

  @Test
  void a_finished_snapshot_leaves_the_slot() {
    try (Snapshot snapshot = snapshots.open()) {
      snapshot.makeSlot();
    }

    assertThat(DATABASE.slots()).containsExactly(SOURCE.slot());
    assertThat(slots.state()).isEqualTo(SlotState.FREE);
  }

  @Test
  void a_slot_whose_log_was_thrown_away_is_known_as_lost_and_can_be_dropped() {
    try (Snapshot snapshot = snapshots.open()) {
      snapshot.makeSlot();
    }
    throwLogAway();

    assertThat(slots.state()).isEqualTo(SlotState.LOST);
    slots.drop();
    assertThat(slots.state()).isEqualTo(SlotState.ABSENT);
  }

  @Test
  void a_slot_of_another_database_is_not_touched() {
    TestDatabase other = RealParts.freshDatabase();
    var elsewhere =
        new CaptureSource(other.jdbcUrl(), SOURCE.username(), SOURCE.password(), SOURCE.slot());
    try (Snapshot snapshot = snapshots.open();
        var connections = new CaptureConnections(elsewhere)) {
      snapshot.makeSlot();

      assertThatThrownBy(new JdbcSlots(connections, elsewhere)::state)
          .isInstanceOf(CaptureFailed.class)
          .hasMessageContaining("tributary.capture.slot");
    }
  }

  private static void throwLogAway() {
    DATABASE.sql().sql("alter system set max_slot_wal_keep_size = '1MB'").update();
    reload();
    try {
      for (int segment = 0; segment < 3; segment++) {
        DATABASE
            .sql()
            .sql("select pg_logical_emit_message(false, 'fill', '')")
            .query()
            .listOfRows();
        DATABASE.sql().sql("select pg_switch_wal()").query().listOfRows();
      }
      DATABASE.sql().sql("checkpoint").update();
    } finally {
      DATABASE.sql().sql("alter system reset max_slot_wal_keep_size").update();
      reload();
    }
  }

  private static void reload() {
    DATABASE.sql().sql("select pg_reload_conf()").query().listOfRows();
  }
}
