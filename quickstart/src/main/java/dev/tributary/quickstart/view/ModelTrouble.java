package dev.tributary.quickstart.view;

import dev.tributary.quickstart.client.PipelineStatus;
import java.util.Optional;

/** Why the model reads no notes now, and what can be done about it. */
public record ModelTrouble(String problem, String remedy) {
  private static final String RESTART = ", and start Tributary again.";

  /** None while it answers, or nobody knows. */
  public static Optional<ModelTrouble> of(PipelineStatus.Model model) {
    return switch (model.state()) {
      case "not_configured" ->
          Optional.of(
              new ModelTrouble(
                  "No model is configured: notes wait.",
                  "Set OPENAI_BASE_URL or OPENAI_API_KEY, and TRIBUTARY_MODEL, and start Tributary again,"
                      + " or start it with --patterns, which see little."));
      case "waiting" -> Optional.of(waiting(String.valueOf(model.cause())));
      default -> Optional.empty();
    };
  }

  private static ModelTrouble waiting(String cause) {
    return switch (cause) {
      case "wrong_key" ->
          of("The model's provider refuses the key", cause, "Correct OPENAI_API_KEY" + RESTART);
      case "no_credit" ->
          of("The account at the model's provider is empty", cause, "Top it up; notes wait.");
      case "unknown_model" ->
          of("The provider has no such model", cause, "Correct TRIBUTARY_MODEL" + RESTART);
      case "bad_request" ->
          of("The provider rejects what it is asked", cause, "Choose another model" + RESTART);
      case "store_rejected" ->
          of(
              "The provider takes no parameter store",
              cause,
              "Set TRIBUTARY_EXTRACTION_SEND_STORE=false" + RESTART);
      case "connection", "timeout", "bad_response" ->
          of(
              "The model cannot be reached",
              cause,
              "Start it, or correct OPENAI_BASE_URL" + RESTART);
      case "budget" ->
          of(
              "What may be spent today is spent",
              cause,
              "Nothing: notes go on at 0:00 UTC. To go on now raise tributary.budget" + RESTART);
      case "limited" -> of("The provider limits requests", cause, "Nothing: notes wait for it.");
      default -> of("The model does not answer", cause, "Nothing at first: it is asked again.");
    };
  }

  private static ModelTrouble of(String problem, String cause, String remedy) {
    return new ModelTrouble("%s (%s).".formatted(problem, cause), remedy);
  }
}
