package dev.tributary.quickstart.running;

import dev.tributary.schema.id.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An installation that is up, as it tells those who may read its folder. The file holds secrets and
 * is its owner's only.
 *
 * @param pid of its process
 * @param startedAt when that process began
 * @param http the address of the API, without a path
 * @param kafka bootstrap servers
 * @param postgres a libpq URL, with password, of a role that sees the rows of all users
 * @param tokens where {@code POST} with the secret as bearer token and {@code {"user":"uuid"}} is
 *     answered with {@code {"token","expires_at"}}
 * @param user whose notes commands are about that name nobody
 * @param model what reads the notes; null when nothing does, and they wait
 */
public record RunningInstallation(
    long pid,
    Instant startedAt,
    URI http,
    String kafka,
    String postgres,
    URI tokens,
    String tokenSecret,
    UserId user,
    Path log,
    @Nullable String model) {

  private static final String FILE = "installation.json";

  /**
   * The one that is up in a folder; none when there is no folder, nothing was started there, or
   * what was started has died.
   *
   * @throws UncheckedIOException if its file cannot be read; the message names it
   */
  public static Optional<RunningInstallation> in(Path data) {
    Path file = data.resolve(FILE);
    try {
      RunningInstallation found = InstallationJson.read(Files.readString(file));
      return Optional.of(found).filter(RunningInstallation::isAlive);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Not so when the number is another process's by now. */
  private boolean isAlive() {
    return RunningProcess.of(pid).filter(process -> process.beganAt(startedAt)).isPresent();
  }

  /** Tells it in a folder, which is made if missing; who reads sees all of it or nothing. */
  public void writeTo(Path data) {
    try {
      OwnersFile.write(data.resolve(FILE), InstallationJson.write(this));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + data, e);
    }
  }

  /** Tells nothing in a folder any more. */
  public static void forget(Path data) {
    try {
      Files.deleteIfExists(data.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + data.resolve(FILE), e);
    }
  }

  /** Without what only its owner may know. */
  @Override
  public String toString() {
    return "RunningInstallation[" + pid + ", " + http + "]";
  }
}
