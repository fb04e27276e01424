package dev.tributary.merge.judging.prompt;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tributary.merge.judging.Doubt;
import dev.tributary.merge.judging.JudgeAnswer.Judged;
import dev.tributary.merge.judging.Verdict;
import dev.tributary.merge.profile.ValuePair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads answers that are to be JSON of {@code prompt/judge.schema.json}. Each verdict stands for
 * itself: one that is not exactly as asked for leaves its pair open, and the others count.
 */
final class VerdictsJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Set<String> WORDS = Set.of("same", "finer", "coarser", "unrelated");
  private static final int PROPERTIES = 3;

  private VerdictsJson() {}

  /** What the answer says about these pairs, which are counted from 1. */
  static Judged read(String json, List<Doubt> doubts) {
    try {
      JsonNode root = JSON.readTree(json);
      JsonNode verdicts = root.path("verdicts");
      return verdicts.isArray() && root.size() == 1
          ? judged(verdicts, doubts)
          : Judged.nothing("no_verdicts");
    } catch (JacksonException e) {
      // Without the cause: its message quotes the text.
      return Judged.nothing("not_json");
    }
  }

  private static Judged judged(JsonNode items, List<Doubt> doubts) {
    Map<ValuePair, Verdict> verdicts = new HashMap<>();
    for (int number = 1; number <= doubts.size(); number++) {
      Doubt doubt = doubts.get(number - 1);
      verdict(itemsOn(number, items))
          .ifPresent(ofSecond -> verdicts.put(doubt.pair(), doubt.ofLower(ofSecond)));
    }
    return new Judged(verdicts, verdicts.size() == doubts.size() ? null : "pairs_left_out");
  }

  private static List<JsonNode> itemsOn(int number, JsonNode items) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode item : items) {
      JsonNode pair = item.path("pair");
      if (pair.isInt() && pair.intValue() == number) {
        found.add(item);
      }
    }
    return found;
  }

  /** Whoever says two things about one pair has said nothing. */
  private static Optional<Verdict> verdict(List<JsonNode> items) {
    return items.size() == 1 && isWellFormed(items.getFirst())
        ? Optional.of(Verdict.named(items.getFirst().path("verdict").textValue()))
        : Optional.empty();
  }

  private static boolean isWellFormed(JsonNode item) {
    return item.size() == PROPERTIES
        && item.path("reason").isTextual()
        && WORDS.contains(item.path("verdict").asText());
  }
}
