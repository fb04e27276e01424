package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.Refused;

/** What a server's no means to whoever typed the command. */
final class Refusal {
  private Refusal() {}

  static Trouble of(Refused refused) {
    int status = refused.status();
    return switch (status) {
      case 400, 413, 422 ->
          trouble(ExitCode.USAGE, refused, "Correct it and try again; nothing was changed.");
      case 401 ->
          trouble(
              ExitCode.REFUSED,
              refused,
              "Give a token that holds: TRIBUTARY_TOKEN or --token-file FILE.");
      case 403 -> trouble(ExitCode.REFUSED, refused, "Use a token of somebody who may.");
      case 404 -> trouble(ExitCode.NOT_FOUND, refused, "See what there is with the lists.");
      case 409, 412 ->
          trouble(
              ExitCode.REFUSED,
              refused,
              "Look at it as it is now, and decide again; nothing was changed.");
      case 429 -> trouble(ExitCode.REFUSED, refused, "Wait a little, and try again.");
      case 502, 503, 504 ->
          trouble(
              ExitCode.NOT_RUNNING,
              refused,
              "A part of Tributary is not up: see tributary status, or try again.");
      default -> trouble(ExitCode.FAILED, refused, "The log of Tributary says more.");
    };
  }

  private static Trouble trouble(int exitCode, Refused refused, String remedy) {
    String said = "The server says %d: %s".formatted(refused.status(), sentence(refused.detail()));
    return new Trouble(exitCode, said, remedy, refused.status());
  }

  private static String sentence(String detail) {
    return detail.endsWith(".") ? detail : detail + ".";
  }
}
