package dev.tributary.merge.profile.errand;

import dev.tributary.merge.profile.value.NormalForms;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words of an action contribute to telling errands apart; words go in as stems. */
final class ErrandWords {

  /** Of each line the first word stands for all. */
  private static final String SYNONYMS =
      """
      call ring phone telephone dial
      send mail email post forward share
      meet see session appointment meeting
      order buy purchase
      book reserve
      pay transfer
      """;

  private static final String SUPPORT_VERBS = "hold have do attend";

  private static final String TIMES =
      """
      monday tuesday wednesday thursday friday saturday sunday january february march
      april may june july august september october november december
      daily weekly monthly quarterly yearly annual today tomorrow tonight
      before after until till since under over above below between except
      morning afternoon evening day week month year next last again soon th st nd rd am pm
      """;

  private final NormalForms forms;
  private final Map<String, String> synonyms;
  private final Set<String> supportVerbs;
  private final Set<String> times;

  ErrandWords(NormalForms forms) {
    this.forms = forms;
    this.synonyms =
        SYNONYMS
            .lines()
            .map(this::stems)
            .flatMap(words -> words.stream().map(word -> Map.entry(word, words.getFirst())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    this.supportVerbs = Set.copyOf(stems(SUPPORT_VERBS));
    this.times = Set.copyOf(stems(TIMES));
  }

  String canonical(String stem) {
    return synonyms.getOrDefault(stem, stem);
  }

  /** Whether the word tells something about the errand itself, not about its time. */
  boolean isTelling(String stem) {
    return stem.length() > 1 && !supportVerbs.contains(stem) && !times.contains(stem);
  }

  private List<String> stems(String words) {
    return Stream.of(words.strip().split("\\s+"))
        .flatMap(word -> forms.wording(word).stems().stream())
        .distinct()
        .toList();
  }
}
