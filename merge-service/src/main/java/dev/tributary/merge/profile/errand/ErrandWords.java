package dev.tributary.merge.profile.errand;

import java.util.Map;
import java.util.Set;

/** What the words of an action contribute to telling errands apart; all as stems. */
final class ErrandWords {

  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("ring", "call"),
          Map.entry("phone", "call"),
          Map.entry("telephon", "call"),
          Map.entry("dial", "call"),
          Map.entry("mail", "send"),
          Map.entry("email", "send"),
          Map.entry("post", "send"),
          Map.entry("forward", "send"),
          Map.entry("shar", "send"),
          Map.entry("share", "send"),
          Map.entry("see", "meet"),
          Map.entry("session", "meet"),
          Map.entry("appointment", "meet"),
          Map.entry("buy", "order"),
          Map.entry("purchas", "order"),
          Map.entry("transfer", "pay"));

  private static final Set<String> SUPPORT_VERBS = Set.of("hold", "have", "do", "attend");

  private static final Set<String> TIMES =
      Set.of(
          """
          monday tuesday wednesday thursday friday saturday sunday
          january february march april may june july august september october november december
          daily weekly monthly quarterly yearly annual today tomorrow tonight morn afternoon even
          day week month year next last again soon th st nd rd am pm
          """
              .strip()
              .split("\\s+"));

  private ErrandWords() {}

  static String canonical(String stem) {
    return SYNONYMS.getOrDefault(stem, stem);
  }

  /** Whether the word tells something about the errand itself, not about its time. */
  static boolean isTelling(String stem) {
    return stem.length() > 1 && !SUPPORT_VERBS.contains(stem) && !TIMES.contains(stem);
  }
}
