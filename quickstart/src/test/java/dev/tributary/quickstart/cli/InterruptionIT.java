package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class InterruptionIT {
  private static final int INTERRUPTED = 130;

  /** What the command takes for the folder of temporary files. */
  @TempDir private Path temp;

  @TempDir private Path elsewhere;

  @ParameterizedTest
  @ValueSource(strings = {"postgresql/pgdata/PG_VERSION", "tomcat/merge-service"})
  void an_installation_that_is_interrupted_while_it_starts_leaves_nothing(String fileOfThatMoment)
      throws Exception {
    Process demo = start();
    await().atMost(Duration.ofSeconds(90)).until(() -> isThere(fileOfThatMoment));

    interrupt(demo);

    assertThat(demo.waitFor()).isEqualTo(INTERRUPTED);
    assertNothingIsLeft();
  }

  @Test
  void a_demo_that_is_interrupted_while_notes_flow_leaves_nothing() throws Exception {
    Process demo = start();
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> Files.readString(output()).contains("notes merged"));

    interrupt(demo);

    assertThat(demo.waitFor()).isEqualTo(INTERRUPTED);
    assertNothingIsLeft();
  }

  private Process start() throws IOException {
    var command = new ArrayList<>(listening());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dstdout.encoding=UTF-8",
            "-Djava.io.tmpdir=" + temp,
            "-cp",
            System.getProperty("java.class.path"),
            Tributary.class.getName(),
            "demo"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output().toFile())
        .start();
  }

  /** What a shell runs in the background is deaf to the signal, and so is all that it starts. */
  private static List<String> listening() {
    return System.getProperty("os.name").equals("Linux")
        ? List.of("env", "--default-signal=INT")
        : List.of();
  }

  private Path output() {
    return elsewhere.resolve("output");
  }

  private boolean isThere(String end) throws IOException {
    try (Stream<Path> files = Files.walk(temp, 4)) {
      return files.anyMatch(file -> file.endsWith(end));
    } catch (UncheckedIOException e) {
      // Files come and go while they are listed.
      assertThat(e).hasCauseInstanceOf(NoSuchFileException.class);
      return false;
    }
  }

  private static void interrupt(Process process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  private void assertNothingIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).isEmpty();
    }
    assertThat(ProcessHandle.allProcesses())
        .extracting(process -> process.info().commandLine().orElse(""))
        .noneMatch(command -> command.contains(temp.toString()));
    assertThat(Files.readString(output())).doesNotContain("Exception", "Failed");
  }
}
