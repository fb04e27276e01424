package dev.tributary.benchmark;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time of this process, which merges, and of all PostgreSQL processes of the machine that
 * have not ended. Unlike a rate it hardly depends on what else the machine does.
 */
record ProcessorTime(Duration service, Duration database) {
  static ProcessorTime now() {
    return new ProcessorTime(
        sum(Stream.of(ProcessHandle.current())),
        sum(ProcessHandle.allProcesses().filter(ProcessorTime::isPostgreSql)));
  }

  private static boolean isPostgreSql(ProcessHandle process) {
    return process.info().command().filter(path -> path.endsWith("/postgres")).isPresent();
  }

  private static Duration sum(Stream<ProcessHandle> processes) {
    return processes
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  ProcessorTime minus(ProcessorTime earlier) {
    return new ProcessorTime(service.minus(earlier.service), database.minus(earlier.database));
  }

  String perNote(int notes) {
    return "processor time a note: %.1f ms in the service, Kafka and client included, %.1f ms in PostgreSQL"
        .formatted((double) service.toMillis() / notes, (double) database.toMillis() / notes);
  }
}
