package dev.tributary.ingest.capture.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportedSnapshotTest {
  @Test
  void both_halves_of_a_position_count() {
    long lsn = ExportedSnapshot.lsn("16/B374D848");

    assertThat(lsn).isEqualTo(0x16_B374D848L);
  }
}
