package dev.tributary.quickstart.input;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Ids that are cut where they stay unambiguous, and ids that people have cut. */
public final class ShortId {
  private static final Pattern BEGINNING = Pattern.compile("[0-9a-f][0-9a-f-]{3,35}");
  private static final Pattern WHOLE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** The ends of a UUID's groups: after the second, one of version 7 has told its millisecond. */
  private static final List<Integer> CUTS = List.of(13, 18, 23);

  private static final int SHOWN = 5;

  private final int length;

  private ShortId(int length) {
    this.length = length;
  }

  /** Cuts ids as short as tells all of these apart. */
  public static ShortId among(Collection<?> ids) {
    List<String> all = ids.stream().map(Object::toString).distinct().toList();
    return new ShortId(
        CUTS.stream()
            .filter(cut -> all.stream().map(id -> cut(id, cut)).distinct().count() == all.size())
            .findFirst()
            .orElse(Integer.MAX_VALUE));
  }

  /** Cuts so that only ids of the same millisecond look alike. */
  public static ShortId usual() {
    return new ShortId(CUTS.getFirst());
  }

  /** Cuts nothing. */
  public static ShortId whole() {
    return new ShortId(Integer.MAX_VALUE);
  }

  public String of(Object id) {
    return cut(id.toString(), length);
  }

  private static String cut(String id, int length) {
    return id.substring(0, Math.min(length, id.length()));
  }

  static boolean isBeginning(String text) {
    return BEGINNING.matcher(text).matches();
  }

  /**
   * The id that was typed, in whole or in part.
   *
   * @param what is looked for, in the singular
   * @param read makes an id of its canonical text
   * @param all asked only when the id was cut
   * @throws InvalidInput if it cannot be the beginning of an id
   * @throws NoSuchThing if no id, or more than one, begins so
   */
  public static <T> T resolve(
      String what, String typed, Function<String, T> read, Supplier<? extends Collection<T>> all) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    if (WHOLE.matcher(wanted).matches()) {
      return read.apply(wanted);
    }
    if (!isBeginning(wanted)) {
      throw new InvalidInput(
          "“%s” is not the id of a %s.".formatted(typed, what),
          "Give the id, or at least its first four characters.");
    }
    List<T> found =
        all.get().stream().filter(id -> id.toString().startsWith(wanted)).distinct().toList();
    return only(found, what, typed);
  }

  private static <T> T only(List<T> found, String what, String typed) {
    if (found.size() > 1) {
      throw new NoSuchThing(
          "%d ids of a %s begin with %s: %s%s."
              .formatted(found.size(), what, typed, first(found), found.size() > SHOWN ? " …" : ""),
          "Give more of the id.");
    }
    return Optional.of(found)
        .filter(ids -> !ids.isEmpty())
        .map(List::getFirst)
        .orElseThrow(() ->
            new NoSuchThing(
                "There is no %s whose id begins with %s.".formatted(what, typed),
                "See the ids in the lists."));
  }

  private static String first(List<?> ids) {
    return String.join(", ", ids.stream().limit(SHOWN).map(Object::toString).toList());
  }
}
