package dev.tributary.merge.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.NoteId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * A judge that never errs, but takes its time, is away now and then, and leaves pairs out: at most
 * twice for a note, so that each is answered before it is given up.
 */
final class ErraticJudge {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_DELAY = 20_000_000;
  private static final int MOST_LEFT_OUT = 2;

  private final Random random;
  private final Map<LeftOut, Integer> leftOut = new ConcurrentHashMap<>();
  private final List<Verdict> verdicts = new CopyOnWriteArrayList<>();

  ErraticJudge(long seed) {
    this.random = new Random(seed);
  }

  private record LeftOut(NoteId note, Set<String> pair) {}

  /**
   * A verdict that it gave.
   *
   * @param note on whose behalf it was asked
   */
  record Verdict(NoteId note, Set<String> pair) {}

  /** All that it gave so far, in their order. */
  List<Verdict> verdicts() {
    return List.copyOf(verdicts);
  }

  ModelAnswer ask(Question question) {
    LockSupport.parkNanos(random.nextInt(LONGEST_DELAY));
    if (random.nextInt(10) == 0) {
      return new Down(Duration.ofMillis(1), "http_503");
    }
    NoteId note = question.note().note();
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode items = answer.putArray("verdicts");
    for (JsonNode pair : pairs(question)) {
      if (!isLeftOut(note, values(pair))) {
        verdicts.add(new Verdict(note, values(pair)));
        items
            .addObject()
            .put("pair", pair.path("pair").intValue())
            .put("reason", "it is so")
            .put("verdict", verdict(pair));
      }
    }
    return new Answered(answer.toString(), false, Usage.NONE);
  }

  private boolean isLeftOut(NoteId note, Set<String> pair) {
    return random.nextInt(4) == 0
        && leftOut.merge(new LeftOut(note, pair), 1, Integer::sum) <= MOST_LEFT_OUT;
  }

  private static String verdict(JsonNode pair) {
    return Paraphrases.meanTheSame(value(pair, "first"), value(pair, "second"))
        ? "same"
        : "unrelated";
  }

  private static Set<String> values(JsonNode pair) {
    return Set.of(value(pair, "first"), value(pair, "second"));
  }

  private static String value(JsonNode pair, String side) {
    return pair.path(side).path("value").asText();
  }

  private static List<JsonNode> pairs(Question question) {
    return question
        .messages()
        .get(1)
        .text()
        .lines()
        .filter(line -> line.startsWith("{"))
        .map(ErraticJudge::read)
        .toList();
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
