package dev.tributary.quickstart.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

/** What the process holds on to. */
record Footprint(long heapMegabytes, int threads) {
  private static final int COLLECTIONS = 3;
  private static final long MORE_MEGABYTES = 96;
  private static final int MORE_THREADS = 25;

  static Footprint now() {
    for (int count = 0; count < COLLECTIONS; count++) {
      System.gc();
    }
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return new Footprint(used >> 20, ManagementFactory.getThreadMXBean().getThreadCount());
  }

  void judge(Footprint before) {
    assertThat(heapMegabytes).as("heap, MB").isLessThan(before.heapMegabytes + MORE_MEGABYTES);
    assertThat(threads).as("threads").isLessThan(before.threads + MORE_THREADS);
  }
}
