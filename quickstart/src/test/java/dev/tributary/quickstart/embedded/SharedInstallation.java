package dev.tributary.quickstart.embedded;

import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.TimeOrderedIds;
import dev.tributary.schema.id.UserId;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * One installation for all tests of this JVM, started when the first one needs it. Tests keep out
 * of each other's way by being users of their own.
 */
public final class SharedInstallation {
  public static final Clock CLOCK = Clock.systemUTC();
  public static final IdSource IDS = new TimeOrderedIds(CLOCK, new SecureRandom());
  public static final RecordedAnswers ANSWERS = new RecordedAnswers();

  private SharedInstallation() {}

  public static Installation get() {
    return Started.INSTALLATION;
  }

  /** A token of a user, who need not have existed before. */
  public static String tokenFor(UserId user) {
    return get().foundation().issuer().tokenFor(user);
  }

  public static String bootstrapServers() {
    return get().foundation().broker().bootstrapServers();
  }

  /** The database, as the role that sees all rows. */
  public static DataSource database() {
    return get().foundation().database().superuser();
  }

  /** Everything that its services have logged. */
  public static Path log() {
    return get().directory().resolve("logs/tributary.log");
  }

  /** Its own shutdown hook stops it. */
  private static final class Started {
    static final Installation INSTALLATION =
        Installation.start(
            InstallationSettings.temporary(new Answers.Recorded(ANSWERS)), CLOCK, IDS);
  }
}
