package dev.tributary.quickstart.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
  @Test
  void the_folder_that_is_asked_for_comes_first() {
    Path folder =
        DataFolder.choose(Path.of("/srv/a/../mine"), Map.of("TRIBUTARY_DATA", "/srv/others"));

    assertThat(folder).isEqualTo(Path.of("/srv/mine"));
  }

  @Test
  void then_comes_the_one_that_the_environment_names() {
    Path folder =
        DataFolder.choose(
            null, Map.of("TRIBUTARY_DATA", "/srv/mine", "XDG_DATA_HOME", "/srv/programs"));

    assertThat(folder).isEqualTo(Path.of("/srv/mine"));
  }

  @Test
  void then_the_one_where_programs_keep_their_data() {
    Path folder =
        DataFolder.choose(null, Map.of("XDG_DATA_HOME", "/srv/programs", "HOME", "/home/ilse"));

    assertThat(folder).isEqualTo(Path.of("/srv/programs/tributary"));
  }

  @Test
  void a_relative_folder_of_programs_is_ignored() {
    Path folder =
        DataFolder.choose(
            null, Map.of("XDG_DATA_HOME", "data", "HOME", "/home/ilse", "TRIBUTARY_DATA", " "));

    assertThat(folder).isEqualTo(Path.of("/home/ilse/.local/share/tributary"));
  }
}
