package dev.tributary.merge.judging.prompt;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.merge.extraction.AnswerFormat;
import dev.tributary.merge.extraction.Message;
import dev.tributary.merge.extraction.Message.Role;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.Resources;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.extraction.prompt.Fence;
import dev.tributary.merge.judging.Doubt;
import dev.tributary.merge.judging.Inquiry;
import dev.tributary.merge.judging.SaidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the judge is asked. The part that is the same for all pairs comes first, so that providers
 * can cache it.
 */
final class JudgePrompt {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SYSTEM = Resources.text("prompt/judge.md");
  private static final String PAIRS = Resources.text("prompt/judge-pairs.txt");
  private static final String COMPLAINT = Resources.text("prompt/judge-complaint.txt");
  private static final AnswerFormat FORMAT =
      new AnswerFormat("verdicts", oneLine(Resources.text("prompt/judge.schema.json")));

  /** Characters; nobody needs more of a note to know what a value means. */
  private static final int LONGEST = 300;

  private JudgePrompt() {}

  /** The question, and what was wrong with the last answer to it. */
  static Question question(Inquiry inquiry) {
    List<Message> messages = new ArrayList<>();
    messages.add(new Message(Role.SYSTEM, SYSTEM));
    messages.add(new Message(Role.USER, pairs(inquiry.doubts())));
    String complaint = inquiry.complaint();
    if (complaint != null) {
      messages.add(new Message(Role.USER, COMPLAINT.formatted(complaint)));
    }
    return new Question(inquiry.user(), inquiry.note(), messages, FORMAT, Urgency.JUDGING);
  }

  private static String oneLine(String json) {
    try {
      return JSON.readTree(json).toString();
    } catch (JacksonException e) {
      throw new IllegalStateException("the judge's schema is not JSON", e);
    }
  }

  private static String pairs(List<Doubt> doubts) {
    String lines =
        IntStream.range(0, doubts.size())
            .mapToObj(index -> line(index + 1, doubts.get(index)))
            .collect(Collectors.joining("\n"));
    String marker = Fence.marker(lines);
    return PAIRS.formatted(marker, lines, marker);
  }

  private static String line(int number, Doubt doubt) {
    ObjectNode line =
        JSON.createObjectNode()
            .put("pair", number)
            .put("attribute", Attributes.described(doubt.predicate()));
    put(line.putObject("first"), doubt.first());
    put(line.putObject("second"), doubt.second());
    return line.toString();
  }

  private static void put(ObjectNode side, SaidValue said) {
    side.put("on", said.on().toString())
        .put("value", shortened(said.value()))
        .put("words", shortened(said.quote()));
  }

  private static String shortened(String text) {
    String line = Fence.line(text);
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
