package dev.tributary.merge.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.schema.id.NoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * A judge that says what was written down about two values, nothing about those that it was told to
 * leave out, and unrelated of all others; it remembers what it was asked.
 */
final class WrittenVerdicts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Set<String>, String> verdicts = new ConcurrentHashMap<>();
  private final Set<Set<String>> leftOut = ConcurrentHashMap.newKeySet();
  private final Queue<ModelAnswer> first = new ConcurrentLinkedQueue<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch released = new CountDownLatch(0);

  /**
   * One question.
   *
   * @param pairs {@code first | second}
   */
  record Call(NoteId note, List<String> pairs) {}

  void say(String one, String other, String verdict) {
    verdicts.put(Set.of(one, other), verdict);
  }

  void leaveOut(String one, String other) {
    leftOut.add(Set.of(one, other));
  }

  /** Answers so before it says anything. */
  void answerFirst(ModelAnswer... answers) {
    first.addAll(List.of(answers));
  }

  /** Thinks until it is released. */
  void hold() {
    released = new CountDownLatch(1);
  }

  void release() {
    released.countDown();
  }

  /** Starts anew: what is asked from now on has no answers yet. */
  void forget() {
    verdicts.clear();
    leftOut.clear();
    first.clear();
  }

  /** Every question on behalf of a note. */
  List<Call> calls(NoteId note) {
    return calls.stream().filter(call -> call.note().equals(note)).toList();
  }

  ModelAnswer ask(Question question) {
    List<JsonNode> pairs =
        question
            .messages()
            .get(1)
            .text()
            .lines()
            .filter(line -> line.startsWith("{"))
            .map(WrittenVerdicts::read)
            .toList();
    calls.add(
        new Call(
            question.note().note(),
            pairs.stream().map(it -> value(it, "first") + " | " + value(it, "second")).toList()));
    awaitRelease();
    ModelAnswer given = first.poll();
    return given == null ? new Answered(answer(pairs), false, Usage.NONE) : given;
  }

  private String answer(List<JsonNode> pairs) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode items = answer.putArray("verdicts");
    List<JsonNode> answered = new ArrayList<>(pairs);
    answered.removeIf(pair -> leftOut.contains(values(pair)));
    for (JsonNode pair : answered) {
      items
          .addObject()
          .put("pair", pair.path("pair").intValue())
          .put("reason", "written")
          .put("verdict", verdicts.getOrDefault(values(pair), "unrelated"));
    }
    return answer.toString();
  }

  private void awaitRelease() {
    try {
      released.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Set<String> values(JsonNode pair) {
    return Set.of(value(pair, "first"), value(pair, "second"));
  }

  private static String value(JsonNode pair, String side) {
    return pair.path(side).path("value").asText();
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
