package dev.tributary.merge.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code docs/merge-rules.md} says what is so. */
class MergeRulesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "merge-rules.md");
  private static final Pattern SECTION =
      Pattern.compile(
          "^### (.+)\\n(?:(?!^###).*\\n)*?```text\\n((?:.*\\n)*?)```", Pattern.MULTILINE);

  @Test
  void each_rule_has_its_section() throws IOException {
    Stream<String> rules = Arrays.stream(Rule.values()).map(rule -> "`" + rule.wireName() + "`");

    Map<String, RuleExample> sections = sections();

    assertThat(sections.keySet()).containsAll(rules.toList());
  }

  @TestFactory
  Stream<DynamicTest> the_profile_holds_what_the_example_says() throws IOException {
    return sections().entrySet().stream()
        .map(section ->
            DynamicTest.dynamicTest(
                section.getKey(),
                () ->
                    assertThat(section.getValue().actual())
                        .containsExactlyInAnyOrderElementsOf(section.getValue().expected())));
  }

  @TestFactory
  Stream<DynamicTest> the_last_statement_falls_under_the_rule() throws IOException {
    return sections().entrySet().stream()
        .filter(section -> section.getKey().startsWith("`"))
        .map(section ->
            DynamicTest.dynamicTest(
                section.getKey(),
                () ->
                    assertThat("`" + section.getValue().rule().wireName() + "`")
                        .isEqualTo(section.getKey())));
  }

  private static Map<String, RuleExample> sections() throws IOException {
    Map<String, RuleExample> sections = new LinkedHashMap<>();
    SECTION
        .matcher(Files.readString(PAGE))
        .results()
        .forEach(section -> sections.put(section.group(1), RuleExample.of(section.group(2))));
    return sections;
  }
}
