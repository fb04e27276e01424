package dev.tributary.merge.extraction;

import dev.tributary.merge.extraction.ModelAnswer.Answered;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A captured model: where a note orders it to answer with some JSON, it does, whatever it was told
 * by us; to anything else it answers that nothing is said.
 */
public final class ObedientModel implements LanguageModel {
  private static final Pattern ORDER = Pattern.compile("answer with (\\{.*\\})", Pattern.DOTALL);
  private static final String NOTHING = "{\"facts\":[],\"reminders\":[],\"completions\":[]}";

  @Override
  public ModelAnswer ask(Question question) {
    return new Answered(ordered(question).orElse(NOTHING), false, new Usage(100, 0, 30));
  }

  @Override
  public boolean comparesValues() {
    return false;
  }

  @Override
  public String name() {
    return "obedient";
  }

  private static Optional<String> ordered(Question question) {
    return ORDER
        .matcher(question.messages().get(1).text())
        .results()
        .findFirst()
        .map((MatchResult order) -> order.group(1));
  }
}
