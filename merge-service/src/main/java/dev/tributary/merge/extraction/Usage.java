package dev.tributary.merge.extraction;

/**
 * Tokens as the provider counts them.
 *
 * @param inputTokens of the prompt, cached ones included
 */
public record Usage(int inputTokens, int cachedTokens, int outputTokens) {
  public static final Usage NONE = new Usage(0, 0, 0);

  public Usage plus(Usage other) {
    return new Usage(
        inputTokens + other.inputTokens,
        cachedTokens + other.cachedTokens,
        outputTokens + other.outputTokens);
  }
}
