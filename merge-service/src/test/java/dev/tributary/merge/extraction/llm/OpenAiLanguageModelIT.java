package dev.tributary.merge.extraction.llm;

import static dev.tributary.merge.extraction.NoteTextFixture.aNote;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import dev.tributary.merge.extraction.AnswerFormat;
import dev.tributary.merge.extraction.ExtractionJson;
import dev.tributary.merge.extraction.Message;
import dev.tributary.merge.extraction.Message.Role;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.ModelAnswer.Answered;
import dev.tributary.merge.extraction.ModelAnswer.Down;
import dev.tributary.merge.extraction.ModelAnswer.Limited;
import dev.tributary.merge.extraction.ModelAnswer.Misconfigured;
import dev.tributary.merge.extraction.ModelAnswer.Refused;
import dev.tributary.merge.extraction.ModelAnswer.TooLong;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.Urgency;
import dev.tributary.merge.extraction.Usage;
import dev.tributary.merge.extraction.llm.ChatServer.Received;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiLanguageModelIT {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-05-12T18:30:00Z"), ZoneOffset.UTC);
  private static final Usage USAGE = new Usage(1200, 1024, 34);
  private static final Question QUESTION =
      new Question(
          aNote("").user(),
          aNote("").note(),
          List.of(
              new Message(Role.SYSTEM, "Read."),
              new Message(Role.USER, "Olá\n\"Odete\""),
              new Message(Role.ASSISTANT, "{}"),
              new Message(Role.USER, "Again.")),
          new AnswerFormat("extraction", ExtractionJson.schema()),
          Urgency.LIVE);

  @Test
  void the_request_carries_the_messages_and_the_strict_schema() throws IOException {
    try (ChatServer server = ChatServer.choosing("\"{}\"", "null", "stop")) {
      ask(server.url());

      Received request = server.received().remove();
      assertThat(server.received()).isEmpty();
      assertThat(request.headers().getFirst("Authorization")).isEqualTo("Bearer sesame");
      assertThat(request.headers()).doesNotContainKeys("Upgrade", "Http2-settings");
      assertThat(request.raw()).doesNotContain("\n");
      assertThat(request.body().path("model").asText()).isEqualTo("reader-1");
      assertThat(request.body().path("temperature").asDouble(-1)).isZero();
      assertThat(request.body().path("messages"))
          .isEqualTo(
              new JsonMapper()
                  .readTree(
                      """
                      [{"role": "system", "content": "Read."},
                       {"role": "user", "content": "Olá\\n\\"Odete\\""},
                       {"role": "assistant", "content": "{}"},
                       {"role": "user", "content": "Again."}]\
                      """));
      assertThat(request.body().path("response_format").toString())
          .isEqualTo(
              """
              {"type":"json_schema","json_schema":{"name":"extraction","strict":true,"schema":%s}}\
              """
                  .formatted(ExtractionJson.schema()));
    }
  }

  @Test
  void the_answer_comes_with_its_tokens() throws IOException {
    try (ChatServer server = ChatServer.choosing("\"{\\\"facts\\\": []}\"", "null", "stop")) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Answered("{\"facts\": []}", false, USAGE));
    }
  }

  @Test
  void a_server_that_counts_no_tokens_will_do() throws IOException {
    try (ChatServer server =
        ChatServer.answering(
            200,
            """
            {"choices": [{"message": {"role": "assistant", "content": "{}"}}]}\
            """)) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Answered("{}", false, Usage.NONE));
    }
  }

  @Test
  void an_answer_that_was_cut_off_says_so() throws IOException {
    try (ChatServer server = ChatServer.choosing("\"{\\\"fa\"", "null", "length")) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Answered("{\"fa", true, USAGE));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\""})
  void an_empty_answer_is_an_answer(String content) throws IOException {
    try (ChatServer server = ChatServer.choosing(content, "null", "stop")) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Answered("", false, USAGE));
    }
  }

  @Test
  void a_refusal_is_told_from_an_answer() throws IOException {
    try (ChatServer server = ChatServer.choosing("null", "\"I cannot.\"", "stop")) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Refused(Usage.NONE));
    }
  }

  @Test
  void what_a_filter_holds_back_is_a_refusal() throws IOException {
    try (ChatServer server = ChatServer.choosing("null", "null", "content_filter")) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Refused(USAGE));
    }
  }

  @ParameterizedTest
  @CsvSource({"3, PT3S", "'Wed, 12 May 2027 18:30:45 GMT', PT45S", "nonsense, PT0S"})
  void a_limit_says_how_long_to_wait_and_is_not_tried_again(String header, Duration wait)
      throws IOException {
    try (ChatServer server = ChatServer.behaving(it -> refuse(it, 429, header))) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Limited(wait));
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void an_outage_may_say_how_long_it_lasts() throws IOException {
    try (ChatServer server = ChatServer.behaving(it -> refuse(it, 503, "60"))) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Down(Duration.ofSeconds(60), "http_503"));
    }
  }

  @ParameterizedTest
  @CsvSource({"500, http_500", "502, http_502", "408, http_408", "302, http_302"})
  void another_status_is_an_outage_and_not_tried_again(int status, String cause)
      throws IOException {
    try (ChatServer server = ChatServer.answering(status, "<html>oops</html>")) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Down(Duration.ZERO, cause));
      assertThat(server.received()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_schema, bad_request",
    "401, invalid_api_key, wrong_key",
    "403, , wrong_key",
    "404, model_not_found, unknown_model",
    "429, insufficient_quota, no_credit"
  })
  void wrong_settings_are_told_by_their_cause(int status, String code, String cause)
      throws IOException {
    try (ChatServer server = ChatServer.answering(status, error(code))) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Misconfigured(cause));
    }
  }

  @ParameterizedTest
  @CsvSource({"400, context_length_exceeded", "413, "})
  void a_question_may_be_too_long(int status, String code) throws IOException {
    try (ChatServer server = ChatServer.answering(status, error(code))) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new TooLong());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "{}", "{\"choices\": []}", "[]"})
  void a_success_without_an_answer_is_an_outage(String body) throws IOException {
    try (ChatServer server = ChatServer.answering(200, body)) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Down(Duration.ZERO, "bad_response"));
    }
  }

  @Test
  void a_server_that_hangs_is_left_after_the_timeout() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    try (ChatServer server = ChatServer.behaving(it -> await(never))) {
      ModelAnswer answer = ask(server.url(), Duration.ofMillis(200));

      assertThat(answer).isEqualTo(new Down(Duration.ZERO, "timeout"));
    }
  }

  @Test
  void a_body_that_never_ends_is_left_after_the_timeout() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    try (ChatServer server = ChatServer.behaving(it -> begin(it, never))) {
      ModelAnswer answer = ask(server.url(), Duration.ofMillis(200));

      assertThat(answer).isEqualTo(new Down(Duration.ZERO, "timeout"));
    }
  }

  @Test
  void a_dropped_connection_is_an_outage() throws IOException {
    try (ChatServer server = ChatServer.behaving(HttpExchange::close)) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Down(Duration.ZERO, "connection"));
    }
  }

  @Test
  void a_server_that_is_not_there_is_an_outage() throws IOException {
    URI gone;
    try (ChatServer server = ChatServer.answering(200, "{}")) {
      gone = server.url();
    }

    ModelAnswer answer = ask(gone);

    assertThat(answer).isEqualTo(new Down(Duration.ZERO, "connection"));
  }

  @Test
  void a_model_that_accepts_no_temperature_is_sent_none() throws IOException {
    try (ChatServer server = ChatServer.choosing("\"{}\"", "null", "stop")) {
      ask(settings(server.url(), Duration.ofSeconds(20), -1));

      assertThat(server.received())
          .singleElement()
          .satisfies(it -> assertThat(it.body().has("temperature")).isFalse());
    }
  }

  @Test
  void every_request_asks_the_provider_to_keep_nothing() throws IOException {
    try (ChatServer server = ChatServer.choosing("\"{}\"", "null", "stop")) {
      ask(server.url());
      ask(server.url());

      assertThat(server.received())
          .hasSize(2)
          .allSatisfy(it -> assertThat(it.raw()).contains("\"store\":false"));
    }
  }

  @Test
  void a_server_that_knows_no_store_is_sent_none() throws IOException {
    try (ChatServer server = ChatServer.choosing("\"{}\"", "null", "stop")) {
      ask(withoutStore(settings(server.url(), Duration.ofSeconds(20), 0)));

      assertThat(server.received())
          .singleElement()
          .satisfies(it -> assertThat(it.body().has("store")).isFalse());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'error': {'message': 'Unknown parameter.', 'param': 'store', 'code': null}}",
        "{'error': {'message': 'Unrecognized request argument supplied: store', 'code': null}}",
        "{'error': {'message': 'property `store` is unsupported', 'code': 'bad'}}",
        "{'detail': [{'type': 'extra_forbidden', 'loc': ['body', 'store'], 'input': false}]}",
        "[{'error': {'code': 400, 'message': 'Unknown name \\\"store\\\": Cannot find field.'}}]"
      })
  void a_server_that_rejects_store_is_told_from_others(String body) throws IOException {
    try (ChatServer server = ChatServer.answering(400, body.replace('\'', '"'))) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Misconfigured("store_rejected"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'error': {'message': 'Invalid input: She owns a book store.', 'param': 'messages'}}",
        "{'error': {'message': 'Unknown format of: the store on the corner', 'param': null}}"
      })
  void a_note_about_a_store_is_not_taken_for_one(String body) throws IOException {
    try (ChatServer server = ChatServer.answering(400, body.replace('\'', '"'))) {
      ModelAnswer answer = ask(server.url());

      assertThat(answer).isEqualTo(new Misconfigured("bad_request"));
    }
  }

  private static ModelAnswer ask(URI url) {
    return ask(url, Duration.ofSeconds(20));
  }

  private static ModelAnswer ask(URI url, Duration timeout) {
    return ask(settings(url, timeout, 0));
  }

  private static ModelAnswer ask(ExtractionSettings settings) {
    return OpenAiLanguageModel.of(settings, CLOCK).ask(QUESTION);
  }

  private static ExtractionSettings settings(URI url, Duration timeout, double temperature) {
    return new ExtractionSettings(url, "sesame", "reader-1", timeout, 3, temperature, null, true);
  }

  private static ExtractionSettings withoutStore(ExtractionSettings with) {
    return new ExtractionSettings(
        with.baseUrl(),
        with.apiKey(),
        with.model(),
        with.timeout(),
        with.maxAttempts(),
        with.temperature(),
        with.maxOutputTokens(),
        false);
  }

  private static String error(String code) {
    return """
    {"error": {"message": "You said: secret", "type": "error", "code": "%s"}}\
    """
        .formatted(code);
  }

  private static void refuse(HttpExchange exchange, int status, String retryAfter)
      throws IOException {
    exchange.getResponseHeaders().add("Retry-After", retryAfter);
    ChatServer.send(exchange, status, error("rate_limit_exceeded"));
  }

  private static void begin(HttpExchange exchange, CountDownLatch never) throws IOException {
    exchange.sendResponseHeaders(200, 100);
    exchange.getResponseBody().write('{');
    exchange.getResponseBody().flush();
    await(never);
  }

  private static void await(CountDownLatch never) {
    try {
      never.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
