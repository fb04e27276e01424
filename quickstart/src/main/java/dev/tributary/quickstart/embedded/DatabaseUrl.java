package dev.tributary.quickstart.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.tributary.schema.migration.Migrations;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.LoggerFactory;

/**
 * The address of a PostgreSQL as people write it: {@code postgresql://user@host:port/database}
 * (libpq), or the same after {@code jdbc:}. Messages never quote it, as it may hold a password.
 */
public final class DatabaseUrl {
  private static final String JDBC = "jdbc:";
  private static final Set<String> SCHEMES = Set.of("postgresql", "postgres");
  private static final int CONNECT_SECONDS = 10;

  private final URI address;

  private DatabaseUrl(URI address) {
    this.address = address;
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if it is none, or names no host or no database
   */
  public static DatabaseUrl of(String text) {
    try {
      var address = new URI(text.startsWith(JDBC) ? text.substring(JDBC.length()) : text);
      boolean isPostgres = address.getScheme() != null && SCHEMES.contains(address.getScheme());
      if (isPostgres && address.getHost() != null && address.getRawPath().length() > 1) {
        return new DatabaseUrl(address);
      }
    } catch (URISyntaxException e) {
      // Falls through, as its message quotes the text.
    }
    throw new IllegalArgumentException("the address names no host and database of a PostgreSQL");
  }

  /**
   * Its migrations.
   *
   * @param password where the address has none; null for what {@code ~/.pgpass} says
   */
  public Migrations migrations(@Nullable String password) {
    // Otherwise its steps stand among a command's answers.
    ((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.WARN);
    var source = new PGSimpleDataSource();
    source.setUrl(jdbc());
    source.setLoginTimeout(CONNECT_SECONDS);
    source.setApplicationName("tributary schema");
    @Nullable String login = address.getRawUserInfo();
    String[] parts = login == null ? new String[0] : login.split(":", 2);
    if (parts.length > 0) {
      source.setUser(decoded(parts[0]));
    }
    String known = parts.length > 1 ? decoded(parts[1]) : password;
    if (known != null) {
      source.setPassword(known);
    }
    return new Migrations(source);
  }

  String jdbc() {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return "jdbc:postgresql://" + address.getHost() + port + address.getRawPath() + query;
  }

  /** A plus sign is one here, unlike in a form. */
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return address.getHost() + address.getPath();
  }
}
