package dev.tributary.merge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tributary.merge.profile.Certainty;
import dev.tributary.merge.profile.CompletionOutcome;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.merge.profile.Scope;
import dev.tributary.merge.profile.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractionSchemaTest {
  private final JsonNode schema;

  ExtractionSchemaTest() throws JsonProcessingException {
    schema = new JsonMapper().readTree(ExtractionJson.schema());
  }

  static Stream<Words> words() {
    return Stream.of(
        new Words("facts", "predicate", Stream.of(Predicate.values()).map(Predicate::wireName)),
        new Words("facts", "stance", Stream.of(Stance.values()).map(Stance::wireName)),
        new Words("facts", "certainty", Stream.of(Certainty.values()).map(Certainty::wireName)),
        new Words(
            "completions",
            "outcome",
            Stream.of(CompletionOutcome.values()).map(CompletionOutcome::wireName)),
        new Words("completions", "scope", Stream.of(Scope.values()).map(Scope::wireName)));
  }

  @ParameterizedTest
  @MethodSource("words")
  void the_words_that_the_schema_allows_are_those_of_the_code(Words words) {
    List<String> allowed = new ArrayList<>();

    schema
        .at("/properties/%s/items/properties/%s/enum".formatted(words.list(), words.property()))
        .forEach(it -> allowed.add(it.asText()));

    assertThat(allowed).containsExactlyElementsOf(words.inCode());
  }

  @Test
  void every_property_is_required_and_no_other_allowed() {
    List<JsonNode> objects = new ArrayList<>(List.of(schema));

    schema.path("properties").forEach(it -> objects.add(it.path("items")));

    assertThat(objects)
        .hasSize(4)
        .allSatisfy(it -> {
          List<String> required = new ArrayList<>();
          it.path("required").forEach(name -> required.add(name.asText()));
          assertThat(it.path("properties").fieldNames())
              .toIterable()
              .containsExactlyElementsOf(required);
          assertThat(it.path("additionalProperties").isBoolean()).isTrue();
          assertThat(it.path("additionalProperties").asBoolean()).isFalse();
        });
  }

  record Words(String list, String property, List<String> inCode) {
    Words(String list, String property, Stream<String> inCode) {
      this(list, property, inCode.toList());
    }
  }
}
