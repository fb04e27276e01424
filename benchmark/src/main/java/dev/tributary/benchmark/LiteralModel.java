package dev.tributary.benchmark;

import dev.tributary.merge.extraction.LanguageModel;
import dev.tributary.merge.extraction.Message;
import dev.tributary.merge.extraction.ModelAnswer;
import dev.tributary.merge.extraction.Question;
import dev.tributary.merge.extraction.Usage;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers with what a note says in so many words: {@code predicate: value}, a line each. */
final class LiteralModel implements LanguageModel {
  private static final Pattern SAYING =
      Pattern.compile(
          "^(lives_in|likes|owns|skill|goal|plan|hobby|other): (\\w[\\w ]*)$", Pattern.MULTILINE);

  @Override
  public ModelAnswer ask(Question question) {
    Message note = question.messages().getLast();
    String facts =
        SAYING
            .matcher(note.text())
            .results()
            .map(it ->
                """
                {"quote":"%s: %s","predicate":"%s","value":"%s","stance":"states","certainty":"stated",\
                "previous_value":null,"since":null}\
                """
                    .formatted(it.group(1), it.group(2), it.group(1), it.group(2)))
            .collect(Collectors.joining(","));
    return new ModelAnswer.Answered(
        "{\"facts\":[" + facts + "],\"reminders\":[],\"completions\":[]}",
        false,
        new Usage(0, 0, 0));
  }

  @Override
  public boolean comparesValues() {
    return false;
  }

  @Override
  public String name() {
    return "literal";
  }
}
