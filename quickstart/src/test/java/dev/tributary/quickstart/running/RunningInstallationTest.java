package dev.tributary.quickstart.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningInstallationTest {
  private static final RunningProcess SELF = RunningProcess.current();
  private static final long NOBODY = Long.MAX_VALUE;

  @TempDir private Path folder;

  private static RunningInstallation installation(RunningProcess process, @Nullable String model) {
    return new RunningInstallation(
        process.pid(),
        process.startedAt(),
        URI.create("http://127.0.0.1:8080"),
        "127.0.0.1:9092",
        "postgresql://postgres:pa55@127.0.0.1:5432/tributary",
        URI.create("http://127.0.0.1:8081/token"),
        "s3cret",
        UserId.of("0198c5f2-0000-7000-8000-000000000001"),
        Path.of("/srv/tributary/logs/tributary.log"),
        model);
  }

  @Test
  void what_is_written_is_read() {
    RunningInstallation running = installation(SELF, "gpt-4o-mini at model.example");

    running.writeTo(folder);

    assertThat(RunningInstallation.in(folder)).contains(running);
  }

  @Test
  void an_installation_need_not_have_a_model() {
    RunningInstallation running = installation(SELF, null);

    running.writeTo(folder);

    assertThat(RunningInstallation.in(folder)).contains(running);
  }

  @Test
  void a_newer_one_takes_the_place_of_an_older_one() throws IOException {
    installation(new RunningProcess(NOBODY, SELF.startedAt()), null).writeTo(folder);

    installation(SELF, null).writeTo(folder);

    assertThat(RunningInstallation.in(folder)).isPresent();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).extracting(Path::getFileName).containsExactly(Path.of("installation.json"));
    }
  }

  @Test
  void only_its_owner_may_read_it() throws IOException {
    Path data = folder.resolve("data");

    installation(SELF, null).writeTo(data);

    assertThat(permissions(data)).isEqualTo("rwx------");
    assertThat(permissions(data.resolve("installation.json"))).isEqualTo("rw-------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void none_is_up_where_nothing_was_started() {
    assertThat(RunningInstallation.in(folder.resolve("nowhere"))).isEmpty();
  }

  @Test
  void none_is_up_once_its_process_is_dead() {
    installation(new RunningProcess(NOBODY, SELF.startedAt()), null).writeTo(folder);

    assertThat(RunningInstallation.in(folder)).isEmpty();
  }

  @Test
  void none_is_up_once_its_number_is_another_process() {
    var former = new RunningProcess(SELF.pid(), SELF.startedAt().minus(Duration.ofMinutes(1)));
    installation(former, null).writeTo(folder);

    assertThat(RunningInstallation.in(folder)).isEmpty();
  }

  @Test
  void none_is_up_once_it_is_forgotten() {
    installation(SELF, null).writeTo(folder);

    RunningInstallation.forget(folder);

    assertThat(RunningInstallation.in(folder)).isEmpty();
  }

  @Test
  void a_damaged_file_is_named_and_not_quoted() throws IOException {
    Path file = Files.writeString(folder.resolve("installation.json"), "s3cret {");

    assertThatThrownBy(() -> RunningInstallation.in(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString())
        .hasRootCauseMessage("it does not say where an installation is: delete it");
  }

  @Test
  void its_secrets_show_nowhere() {
    assertThat(installation(SELF, null).toString()).doesNotContain("pa55", "s3cret");
  }
}
