package dev.tributary.merge.profile.errand;

import dev.tributary.merge.profile.value.NormalForms;
import dev.tributary.merge.profile.value.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads actions as matching sees them. */
public final class ErrandReader {

  private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]*");

  private final NormalForms forms;
  private final ErrandWords words;

  public ErrandReader(NormalForms forms) {
    this.forms = forms;
    this.words = new ErrandWords(forms);
  }

  public Errand read(String action) {
    Wording wording = forms.wording(action);
    List<String> telling = tellingWords(wording);
    String act = telling.isEmpty() ? "" : telling.getFirst();
    Set<String> names = names(action);
    Set<String> things = new HashSet<>(telling);
    things.remove(act);
    Set<String> particulars = new HashSet<>(things);
    particulars.retainAll(names);
    particulars.addAll(wording.numbers());
    things.removeAll(names);
    return new Errand(act, Set.copyOf(things), Set.copyOf(particulars), wording.squashed());
  }

  private List<String> tellingWords(Wording wording) {
    return wording.stems().stream()
        .filter(words::isTelling)
        .map(words::canonical)
        .distinct()
        .toList();
  }

  private Set<String> names(String action) {
    return NAME.matcher(action)
        .results()
        .map(MatchResult::group)
        .flatMap(name -> forms.wording(name).stems().stream())
        .collect(Collectors.toSet());
  }
}
