package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.DevelopmentTokens;
import dev.tributary.quickstart.running.RunningInstallation;
import dev.tributary.schema.id.UserId;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/** Finds the installation that options and environment name. */
final class Connecting {
  private static final String URL = "TRIBUTARY_URL";
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  private final ConnectionOptions options;
  private final Surroundings surroundings;
  private final KeptWaiting waits;

  /**
   * @param waits told when the installation asks to wait
   */
  Connecting(ConnectionOptions options, Surroundings surroundings, KeptWaiting waits) {
    this.options = options;
    this.surroundings = surroundings;
    this.waits = waits;
  }

  Connection open() {
    String url = url();
    return url == null ? local() : remote(address(url));
  }

  /** A folder that is asked for counts more than an address that stands in the environment. */
  private @Nullable String url() {
    if (options.url != null && options.data != null) {
      throw new UsageError("--url and --data name two installations.", "Give one of them.");
    }
    if (options.url != null) {
      return options.url;
    }
    String variable = surroundings.variable(URL);
    return variable.isEmpty() || options.data != null ? null : variable;
  }

  private Connection remote(URI front) {
    if (options.user != null) {
      throw new UsageError(
          "--user is for an installation on this machine: elsewhere the token says who it is.",
          "Leave it out.");
    }
    return new Connection(front, token(), Optional.empty(), http(front), waits);
  }

  private Connection local() {
    RunningInstallation running = running(options, surroundings);
    HttpClient http = http(running.http());
    Supplier<String> token = options.tokenFile == null ? tokens(running, http)::current : token();
    return new Connection(running.http(), token, Optional.of(running), http, waits);
  }

  /**
   * The installation on this machine.
   *
   * @throws NotRunning if there is none
   */
  static RunningInstallation running(ConnectionOptions options, Surroundings surroundings) {
    Path data = options.dataFolder(surroundings);
    return RunningInstallation.in(data).orElseThrow(() -> new NotRunning(data));
  }

  private DevelopmentTokens tokens(RunningInstallation running, HttpClient http) {
    return new DevelopmentTokens(
        running.tokens(),
        running.tokenSecret(),
        user(options, running),
        http,
        surroundings.clock());
  }

  static UserId user(ConnectionOptions options, RunningInstallation running) {
    try {
      return options.user == null ? running.user() : UserId.of(options.user);
    } catch (IllegalArgumentException e) {
      throw new UsageError("--user must be a UUID.", "Leave it out for the installation's own.");
    }
  }

  private Supplier<String> token() {
    String token = new GivenToken(options.tokenFile, surroundings).read();
    return () -> token;
  }

  static HttpClient http(URI front) {
    HttpClient.Builder http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT);
    return "http".equalsIgnoreCase(front.getScheme())
        ? http.sslContext(trustingNobody()).build()
        : http.build();
  }

  /** A client for plain HTTP takes its time to read all certificates of the system otherwise. */
  private static SSLContext trustingNobody() {
    try {
      SSLContext unused = SSLContext.getInstance("TLS");
      unused.init(new KeyManager[] {}, new TrustManager[] {}, null);
      return unused;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JVM has no TLS", e);
    }
  }

  private static URI address(String text) {
    try {
      URI address = new URI(text.strip().replaceFirst("/+$", ""));
      String scheme = String.valueOf(address.getScheme());
      if (address.getHost() != null && scheme.matches("https?") && address.getUserInfo() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Falls through: it is refused like any other text that is no address.
    }
    throw new UsageError(
        "The address of the installation is none.", "Give one such as https://notes.example.");
  }
}
