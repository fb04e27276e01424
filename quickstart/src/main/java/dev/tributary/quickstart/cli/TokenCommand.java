package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.DevelopmentTokens;
import dev.tributary.quickstart.client.DevelopmentTokens.IssuedToken;
import dev.tributary.quickstart.running.RunningInstallation;
import dev.tributary.quickstart.view.TokenView;
import dev.tributary.schema.id.UserId;
import java.net.http.HttpClient;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tributary token}. */
@Command(
    name = "token",
    description = "Prints a token for the installation on this machine, to try its API with.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  curl -H \"Authorization: Bearer $(tributary token)\" http://127.0.0.1:8080/v1/profiles",
      "  tributary token --user 019aa2f1-7c3d-7a11-8000-000000000001"
    })
final class TokenCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final OutputOptions output = new OutputOptions();

  @ArgGroup(validate = false, heading = ConnectionOptions.HEADING, order = 100)
  private ConnectionOptions connection = new ConnectionOptions();

  TokenCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (connection.url != null) {
      throw new UsageError(
          "Tokens are issued on the machine of an installation only.", "Leave --url out.");
    }
    RunningInstallation running = Connecting.running(connection, surroundings);
    UserId user = Connecting.user(connection, running);
    try (HttpClient http = Connecting.http(running.tokens())) {
      IssuedToken token =
          new DevelopmentTokens(
                  running.tokens(), running.tokenSecret(), user, http, surroundings.clock())
              .issue();
      output.print(new TokenView(token, user), surroundings);
    }
    return ExitCode.OK;
  }
}
