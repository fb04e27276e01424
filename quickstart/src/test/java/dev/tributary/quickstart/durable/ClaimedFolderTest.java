package dev.tributary.quickstart.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tributary.quickstart.running.RunningProcess;
import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimedFolderTest {
  private static final UUID FIRST = UUID.fromString("0198c5f2-0000-7000-8000-000000000001");
  private static final UUID SECOND = UUID.fromString("0198c5f2-0000-7000-8000-000000000002");

  @TempDir private Path temp;

  private Path folder() {
    return temp.resolve("data");
  }

  private void assertRefused(String... words) {
    assertThatThrownBy(() -> ClaimedFolder.claim(folder()))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContainingAll(words)
        .hasMessageContaining(folder().toString())
        .extracting(refused -> ((FolderRefused) refused).remedy(), InstanceOfAssertFactories.STRING)
        .contains("--data");
  }

  private Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  @Test
  void a_new_folder_is_made_for_its_owner_only() throws IOException {
    try (ClaimedFolder claimed = ClaimedFolder.claim(folder())) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(claimed.path())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void a_folder_in_use_is_refused_and_its_process_named() {
    try (ClaimedFolder claimed = ClaimedFolder.claim(folder())) {
      assertThat(claimed.path()).isDirectory();
      assertRefused("in use", Long.toString(RunningProcess.current().pid()));
    }
  }

  @Test
  void a_folder_that_was_given_back_is_taken_again_and_keeps_its_user() throws IOException {
    UserId before;
    try (ClaimedFolder claimed = ClaimedFolder.claim(folder())) {
      before = claimed.user(() -> FIRST);
    }

    try (ClaimedFolder again = ClaimedFolder.claim(folder())) {
      assertThat(again.user(() -> SECOND)).isEqualTo(before);
    }
  }

  @Test
  void a_folder_that_was_only_locked_when_its_process_died_is_still_a_new_one() throws IOException {
    Files.createDirectory(folder());
    Files.writeString(folder().resolve(FolderLock.FILE), "1\n");

    try (ClaimedFolder claimed = ClaimedFolder.claim(folder())) {
      assertThat(claimed.path()).isDirectoryContaining("glob:**/format");
    }
  }

  @Test
  void a_new_folder_that_is_abandoned_leaves_nothing() throws IOException {
    ClaimedFolder claimed = ClaimedFolder.claim(temp.resolve("made/for/it"));
    Files.createDirectories(claimed.path().resolve("logs"));
    Files.writeString(claimed.path().resolve("logs/tributary.log"), "");

    claimed.abandon();

    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void an_empty_folder_that_is_abandoned_is_empty_again() throws IOException {
    Files.createDirectory(folder());
    ClaimedFolder claimed = ClaimedFolder.claim(folder());

    claimed.abandon();

    assertThat(folder()).isEmptyDirectory();
  }

  @Test
  void a_folder_that_was_used_before_is_abandoned_with_what_it_holds() throws IOException {
    ClaimedFolder.claim(folder()).close();
    Files.writeString(folder().resolve("ports.json"), "{}");
    ClaimedFolder claimed = ClaimedFolder.claim(folder());

    claimed.abandon();

    assertThat(files()).containsExactlyInAnyOrder("format", "ports.json", "tributary.lock");
    ClaimedFolder.claim(folder()).close();
  }

  @Test
  void a_folder_with_files_of_somebody_else_is_refused_and_left_as_it_was() throws IOException {
    Files.createDirectory(folder());
    Files.writeString(folder().resolve("diary.txt"), "");

    assertRefused("not Tributary's");
    assertThat(files()).containsExactly("diary.txt");
  }

  @Test
  void a_folder_of_another_version_is_refused_and_left_as_it_was() throws IOException {
    Files.createDirectory(folder());
    Files.writeString(folder().resolve("format"), "2\n");

    assertRefused("data format 2", "uses 1");
    assertThat(files()).containsExactly("format");
  }

  @Test
  void a_folder_with_a_database_of_another_version_is_refused() throws IOException {
    Files.createDirectories(folder().resolve("postgresql/pgdata"));
    Files.writeString(folder().resolve("format"), ClaimedFolder.FORMAT);
    Files.writeString(folder().resolve("postgresql/pgdata/PG_VERSION"), "17\n");

    assertRefused("PostgreSQL 17", "uses 18");
  }

  @Test
  void a_file_is_no_folder() throws IOException {
    Files.writeString(folder(), "");

    assertRefused("not a folder");
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused() throws IOException {
    Files.writeString(temp.resolve("file"), "");
    Path below = temp.resolve("file/data");

    assertThatThrownBy(() -> ClaimedFolder.claim(below))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContainingAll(below.toString(), "cannot be written");
  }
}
