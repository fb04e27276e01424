package dev.tributary.merge.profile.value.normal;

/**
 * Light English stemming: plural, progressive and past endings only. It errs towards leaving words
 * apart, and any two forms that it does join differ in nothing but such an ending.
 */
final class Stemming {

  private Stemming() {}

  static String stem(String word) {
    if (!isPlainLatin(word)) {
      return word;
    }
    return withoutSilentE(withoutVerbEnding(singular(word)));
  }

  private static String singular(String word) {
    if (word.length() < 4 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches")) {
      return cut(word, 2);
    }
    boolean noPlural = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    return noPlural ? word : cut(word, 1);
  }

  private static String withoutVerbEnding(String word) {
    if (word.endsWith("ied") && word.length() > 5) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ing") && word.length() > 5) {
      return undoubled(cut(word, 3));
    }
    if (word.endsWith("ed") && word.length() > 5) {
      return undoubled(cut(word, 2));
    }
    return word;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "aeiouls".indexOf(stem.charAt(last)) < 0 ? cut(stem, 1) : stem;
  }

  private static String withoutSilentE(String word) {
    return word.length() > 4 && word.endsWith("e") ? cut(word, 1) : word;
  }

  private static boolean isPlainLatin(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
