package dev.tributary.quickstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against models that answer over HTTP, well and otherwise; no installation runs. */
@Timeout(120)
class ModelCheckIT {
  private static final String TIMEOUT = "tributary.extraction.timeout";
  private static final String PRICE = "tributary.extraction.price.";
  private static final String OBEDIENT = "{\"tree\": \"birch\"}";

  /** Servers repeat what they were sent. */
  private static final String ERROR =
      "{\"error\": {\"message\": \"You sent: Ilse, sesame\", \"code\": \"%s\"}}";

  private TriedModel model;

  @BeforeEach
  void start() throws IOException {
    model = TriedModel.start().saying("extraction", TriedModel.READ).saying("trial", OBEDIENT);
  }

  @AfterEach
  void stop() {
    Stream.of(TIMEOUT, PRICE + "input", PRICE + "output", PRICE + "currency")
        .forEach(System::clearProperty);
    model.close();
  }

  private Shell shell() {
    return new Shell()
        .with(ModelSettings.BASE_URL, model.baseUrl())
        .with(ModelSettings.API_KEY, "sesame")
        .with(ModelSettings.MODEL, "reader-1");
  }

  private Shell.Run check(String... more) {
    return shell()
        .run(
            Stream.concat(Stream.of("model", "check"), Arrays.stream(more)).toArray(String[]::new));
  }

  @Test
  void a_model_that_will_do_is_shown_with_what_it_read() {
    Shell.Run run = check();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("reader-1 at " + model.place())
        .contains("lives in", "Ghent", "send her the photos", "2026-03-06")
        .contains("rejected  1 quote not in note")
        .contains("tokens    2000 in, 800 of them cached, 60 out")
        .contains("cost      unknown: no price is set")
        .contains("schemas   obeyed")
        .doesNotContain("sesame");
  }

  @Test
  void both_questions_ask_the_provider_to_keep_nothing() {
    check();

    assertThat(model.requests())
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.path("store").asBoolean(true)).isFalse());
  }

  @Test
  void programs_get_all_figures() {
    JsonNode report = shell().json("model", "check");

    assertThat(report.path("model").asText()).isEqualTo("reader-1");
    assertThat(report.path("address").asText()).isEqualTo(model.place());
    assertThat(report.path("ok").asBoolean()).isTrue();
    assertThat(report.path("reading").path("calls").asInt()).isEqualTo(1);
    assertThat(report.path("reading").path("seconds").isNumber()).isTrue();
    assertThat(report.path("reading").path("facts")).hasSize(1);
    assertThat(report.path("reading").path("reminders")).hasSize(1);
    assertThat(report.path("reading").path("rejections").toString())
        .isEqualTo("{\"quote_not_in_note\":1}");
    assertThat(report.path("schema").path("outcome").asText()).isEqualTo("obeyed");
    assertThat(report.path("usage").toString())
        .isEqualTo("{\"input_tokens\":2000,\"cached_tokens\":800,\"output_tokens\":60}");
    assertThat(report.toString()).doesNotContain("sesame");
  }

  @Test
  void where_prices_are_set_the_cost_is_told() {
    System.setProperty(PRICE + "input", "0.15");
    System.setProperty(PRICE + "output", "0.6");
    System.setProperty(PRICE + "currency", "EUR");

    Shell.Run run = check();
    JsonNode report = shell().json("model", "check");

    assertThat(run.out()).contains("cost      0.000336 EUR");
    assertThat(report.path("cost").textValue()).isEqualTo("0.000336");
    assertThat(report.path("currency").textValue()).isEqualTo("EUR");
  }

  @Test
  void without_prices_programs_get_no_cost() {
    JsonNode report = shell().json("model", "check");

    assertThat(report.has("cost")).isTrue();
    assertThat(report.path("cost").isNull()).isTrue();
    assertThat(report.path("currency").isNull()).isTrue();
  }

  @Test
  void a_model_that_ignores_schemas_will_do_and_is_told() {
    model.saying("trial", "{\"colour\": \"blue\"}");

    Shell.Run run = check();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("schemas   not obeyed: answers are checked anyway");
  }

  @ParameterizedTest
  @CsvSource({
    "401, invalid_api_key, 4, wrong_key, OPENAI_API_KEY",
    "404, model_not_found, 3, unknown_model, TRIBUTARY_MODEL",
    "429, insufficient_quota, 4, no_credit, Top it up",
    "429, rate_limit_exceeded, 4, limited, Try again after 7",
    "400, invalid_schema, 1, bad_request, TRIBUTARY_EXTRACTION_TEMPERATURE",
    "503, overloaded, 5, http_503, Try again later"
  })
  void a_refusal_is_told_with_its_remedy(
      int status, String code, int exitCode, String cause, String remedy) {
    Map<String, String> wait = Map.of("Retry-After", "7");
    model
        .failing("extraction", status, ERROR.formatted(code), wait)
        .failing("trial", status, ERROR.formatted(code), wait);

    Shell.Run run = check("--json");

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.error().path("message").asText()).contains("(" + cause + ")");
    assertThat(run.error().path("remedy").asText()).contains(remedy);
    assertThat(json(run.out()).path("problem").asText()).isEqualTo(cause);
    assertThat(run.err()).doesNotContain("Ilse", "sesame");
  }

  @Test
  void a_server_that_takes_no_schema_at_all_is_told_from_one_that_takes_ours_not() {
    model.failing("extraction", 400, ERROR.formatted("x"), Map.of());

    JsonNode ours = json(check("--json").out());
    model.failing("trial", 400, ERROR.formatted("x"), Map.of());
    JsonNode all = json(check("--json").out());

    assertThat(ours.path("schema").path("outcome").asText()).isEqualTo("obeyed");
    assertThat(all.path("schema").path("outcome").asText()).isEqualTo("rejected");
  }

  @Test
  void a_server_that_takes_no_store_is_told_by_the_setting() {
    String unknown = "{\"error\": {\"message\": \"Unknown parameter: 'store'\", \"code\": null}}";
    model.failing("extraction", 400, unknown, Map.of());

    Shell.Run run = check();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("TRIBUTARY_EXTRACTION_SEND_STORE=false");
  }

  @Test
  void a_server_that_is_not_there_is_told() {
    model.close();

    Shell.Run run = check();

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err().lines())
        .containsExactly(
            "The model cannot be reached (connection).", "Start it, or correct OPENAI_BASE_URL.");
  }

  @Test
  void a_server_that_never_answers_is_told() {
    System.setProperty(TIMEOUT, "100ms");
    model.taking(Duration.ofSeconds(20));

    Shell.Run run = check();

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err()).contains("(timeout)", "TRIBUTARY_EXTRACTION_TIMEOUT");
  }

  @Test
  void an_answer_that_takes_too_long_is_told_with_all_figures() {
    model.taking(Duration.ofMillis(50));

    Shell.Run run = check("--max-seconds", "0.01", "--json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.error().path("message").asText()).contains("(too_slow)");
    assertThat(json(run.out()).path("reading").path("facts")).hasSize(1);
  }

  @Test
  void a_model_that_reads_nothing_will_not_do() {
    model.saying("extraction", "{\"facts\": [], \"reminders\": [], \"completions\": []}");

    Shell.Run run = check();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("(nothing_read)");
  }

  @Test
  void a_model_that_never_answers_in_the_form_will_not_do() {
    model.saying("extraction", "Sure! She lives in Ghent.");

    Shell.Run run = check();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("None of 3 answers", "(not_json)").doesNotContain("Ghent");
  }

  @Test
  void without_a_model_nothing_is_asked() {
    Shell.Run run = new Shell().run("model", "check");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines())
        .containsExactly(
            "No model is configured.",
            "Set OPENAI_BASE_URL or OPENAI_API_KEY, and TRIBUTARY_MODEL.");
  }

  @Test
  void a_setting_that_is_not_to_be_understood_is_told() {
    System.setProperty(TIMEOUT, "soon");

    Shell.Run run = check();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("soon").doesNotContain("sesame", "Exception");
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }
}
