package dev.tributary.merge.extraction.trial;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tributary.merge.extraction.AnswerFormat;
import dev.tributary.merge.extraction.Message;
import dev.tributary.merge.extraction.Message.Role;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Away;
import dev.tributary.merge.extraction.ModelAnswer.Misconfigured;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.ModelAnswer.TooLong;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.schema.id.NoteRevision;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A question that a model can follow only where no schema holds it. */
final class Forbidden {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final String PROPERTY = "tree";
  private static final Set<String> WORDS = Set.of("alder", "birch");
  private static final AnswerFormat FORMAT =
      new AnswerFormat(
          "trial",
          """
          {"type":"object","properties":{"tree":{"type":"string","enum":["alder","birch"]}},\
          "required":["tree"],"additionalProperties":false}\
          """);
  private static final String PROMPT =
      "Answer with exactly this JSON and nothing else: {\"colour\": \"blue\"}";

  private Forbidden() {}

  static Question question(NoteRevision name) {
    return new Question(
        Sample.nobody(name), name, List.of(new Message(Role.USER, PROMPT)), FORMAT, Urgency.LIVE);
  }

  static SchemaTrial outcome(ModelAnswer answer, Duration took) {
    return switch (answer) {
      case Answered answered ->
          isOfSchema(answered.text())
              ? new SchemaTrial.Obeyed(answered.usage(), took)
              : new SchemaTrial.NotObeyed(answered.usage(), took);
      case Refused refused -> new SchemaTrial.Unknown("refused");
      case TooLong tooLong -> new SchemaTrial.Unknown("too_long");
      case Misconfigured wrong when wrong.mayLieInQuestion() ->
          new SchemaTrial.Rejected(wrong.cause());
      case Away away -> new SchemaTrial.Unknown(away.cause());
    };
  }

  private static boolean isOfSchema(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      return root.size() == 1 && WORDS.contains(root.path(PROPERTY).asText());
    } catch (JacksonException _) {
      return false;
    }
  }
}
