package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.view.Reasons;
import dev.tributary.schema.id.ProfileId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a command also tells why. */
final class WhyOption {
  @Option(
      names = "--why",
      description =
          "Also why: the notes and quotes behind it, the rule of each, and what each beat.")
  private boolean asked;

  /** All that notes say of these people; null where nobody asks why. */
  @Nullable Reasons reasons(TributaryClient client, Stream<ProfileId> profiles) {
    if (!asked) {
      return null;
    }
    return new Reasons(
        profiles
            .distinct()
            .flatMap(profile -> client.profiles().statements(profile).stream())
            .toList());
  }
}
