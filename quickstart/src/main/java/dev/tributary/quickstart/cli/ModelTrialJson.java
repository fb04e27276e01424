package dev.tributary.quickstart.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tributary.merge.cost.Cost;
import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.extraction.ExtractionResult.Extracted;
import dev.tributary.merge.extraction.ExtractionResult.Unavailable;
import dev.tributary.merge.extraction.ExtractionResult.Unreadable;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.extraction.trial.ModelTrial;
import dev.tributary.merge.extraction.trial.SchemaTrial.NotObeyed;
import dev.tributary.merge.extraction.trial.SchemaTrial.Obeyed;
import dev.tributary.merge.extraction.trial.SchemaTrial.Rejected;
import dev.tributary.merge.extraction.trial.SchemaTrial.Unknown;
import dev.tributary.quickstart.embedded.Answers;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A trial of a model for programs. */
final class ModelTrialJson {
  private static final double MILLIS = 1000;

  private ModelTrialJson() {}

  static ObjectNode of(Answers.Asked model, ModelTrial trial, @Nullable ModelProblem problem) {
    ObjectNode object =
        JsonNodeFactory.instance
            .objectNode()
            .put("model", model.model())
            .put("address", ModelSettings.place(model.baseUrl()))
            .put("ok", problem == null)
            .put("problem", problem == null ? null : problem.code())
            .put("sample", trial.sample().text());
    putReading(object.putObject("reading"), trial);
    putSchema(object.putObject("schema"), trial);
    putUsage(object.putObject("usage"), trial.usage());
    return object
        .put("cost", trial.cost().map(Cost::plainAmount).orElse(null))
        .put("currency", trial.cost().map(it -> it.currency().getCurrencyCode()).orElse(null));
  }

  private static void putReading(ObjectNode object, ModelTrial trial) {
    object.put("seconds", seconds(trial.readingTook()));
    switch (trial.reading()) {
      case Extracted read -> {
        object.put("calls", read.calls());
        putItems(object, read.extraction());
        ObjectNode rejections = object.putObject("rejections");
        read.rejections()
            .counts()
            .forEach(
                (reason, count) -> rejections.put(reason.name().toLowerCase(Locale.ROOT), count));
      }
      case Unreadable unreadable ->
          object.put("calls", unreadable.calls()).put("cause", unreadable.cause());
      case Unavailable away -> object.put("cause", away.cause());
    }
  }

  private static void putItems(ObjectNode object, Extraction extraction) {
    ArrayNode facts = object.putArray("facts");
    extraction
        .facts()
        .forEach(it ->
            facts
                .addObject()
                .put("predicate", it.predicate().wireName())
                .put("value", it.value())
                .put("quote", it.quote()));
    ArrayNode reminders = object.putArray("reminders");
    extraction
        .reminders()
        .forEach(it ->
            reminders
                .addObject()
                .put("action", it.action())
                .put("due", it.due())
                .put("quote", it.quote()));
  }

  private static void putSchema(ObjectNode object, ModelTrial trial) {
    switch (trial.schema()) {
      case Obeyed obeyed -> object.put("outcome", "obeyed").put("seconds", seconds(obeyed.took()));
      case NotObeyed not -> object.put("outcome", "not_obeyed").put("seconds", seconds(not.took()));
      case Rejected rejected -> object.put("outcome", "rejected").put("cause", rejected.cause());
      case Unknown unknown -> object.put("outcome", "unknown").put("cause", unknown.cause());
    }
  }

  private static void putUsage(ObjectNode object, Usage usage) {
    object
        .put("input_tokens", usage.inputTokens())
        .put("cached_tokens", usage.cachedTokens())
        .put("output_tokens", usage.outputTokens());
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / MILLIS;
  }
}
