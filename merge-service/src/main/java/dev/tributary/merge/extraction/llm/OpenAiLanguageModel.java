package dev.tributary.merge.extraction.llm;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import dev.tributary.merge.extraction.AnswerFormat;
import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.Message;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.Usage;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Whatever serves the OpenAI chat protocol: each question is one call, and no call is logged. */
final class OpenAiLanguageModel implements LanguageModel {
  private final ChatModel model;
  private final String name;

  private OpenAiLanguageModel(ChatModel model, String name) {
    this.model = model;
    this.name = name;
  }

  static OpenAiLanguageModel of(ExtractionSettings settings, Clock clock) {
    var model =
        OpenAiChatModel.builder()
            .httpClientBuilder(new ProtocolClientBuilder(clock))
            .baseUrl(settings.baseUrl().toString())
            .apiKey(settings.apiKey())
            .modelName(settings.requiredModel())
            .temperature(settings.temperature() < 0 ? null : settings.temperature())
            .maxCompletionTokens(settings.maxOutputTokens())
            // Null leaves it out.
            .store(settings.sendStore() ? false : null)
            .timeout(settings.timeout())
            .strictJsonSchema(true)
            .maxRetries(0)
            .logRequests(false)
            .logResponses(false)
            .build();
    return new OpenAiLanguageModel(model, settings.requiredModel());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ModelAnswer ask(Question question) {
    ChatRequest request =
        ChatRequest.builder()
            .messages(question.messages().stream().map(OpenAiLanguageModel::message).toList())
            .responseFormat(format(question.format()))
            .build();
    try {
      return answer(model.chat(request));
    } catch (RuntimeException e) {
      return Failures.answer(e);
    }
  }

  private static ChatMessage message(Message message) {
    return switch (message.role()) {
      case SYSTEM -> SystemMessage.from(message.text());
      case USER -> UserMessage.from(message.text());
      case ASSISTANT -> AiMessage.from(message.text());
    };
  }

  private static ResponseFormat format(AnswerFormat format) {
    JsonSchema schema =
        JsonSchema.builder()
            .name(format.name())
            .rootElement(JsonRawSchema.from(format.schema()))
            .build();
    return ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build();
  }

  private static ModelAnswer answer(ChatResponse response) {
    Usage usage = usage(response.tokenUsage());
    if (response.finishReason() == FinishReason.CONTENT_FILTER) {
      return new Refused(usage);
    }
    String text = response.aiMessage().text();
    boolean isTruncated = response.finishReason() == FinishReason.LENGTH;
    return new Answered(text == null ? "" : text, isTruncated, usage);
  }

  private static Usage usage(@Nullable TokenUsage usage) {
    if (usage == null) {
      return Usage.NONE;
    }
    int cached =
        usage instanceof OpenAiTokenUsage openAi && openAi.inputTokensDetails() != null
            ? count(openAi.inputTokensDetails().cachedTokens())
            : 0;
    return new Usage(count(usage.inputTokenCount()), cached, count(usage.outputTokenCount()));
  }

  private static int count(@Nullable Integer tokens) {
    return tokens == null ? 0 : tokens;
  }
}
