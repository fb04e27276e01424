package dev.tributary.quickstart.running;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the folder that an installation keeps its data in. */
public final class DataFolder {
  /** Names the folder where no option does. */
  public static final String VARIABLE = "TRIBUTARY_DATA";

  private static final String XDG = "XDG_DATA_HOME";
  private static final String NAME = "tributary";

  private DataFolder() {}

  /**
   * The folder that is asked for, else the one of {@value #VARIABLE}, else {@code tributary} where
   * this user's programs keep their data (XDG Base Directory Specification 0.8).
   *
   * @param wanted null when nobody asks for one
   */
  public static Path choose(@Nullable Path wanted, Map<String, String> environment) {
    return choice(wanted, environment).toAbsolutePath().normalize();
  }

  private static Path choice(@Nullable Path wanted, Map<String, String> environment) {
    if (wanted != null) {
      return wanted;
    }
    String named = environment.getOrDefault(VARIABLE, "");
    return named.isBlank() ? programData(environment).resolve(NAME) : Path.of(named);
  }

  private static Path programData(Map<String, String> environment) {
    Path folder = Path.of(environment.getOrDefault(XDG, ""));
    // The specification has relative ones ignored.
    return folder.isAbsolute() ? folder : home(environment).resolve(".local").resolve("share");
  }

  private static Path home(Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", "");
    return Path.of(home.isBlank() ? System.getProperty("user.home") : home);
  }
}
