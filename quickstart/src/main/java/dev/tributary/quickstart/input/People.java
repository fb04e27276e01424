package dev.tributary.quickstart.input;

import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.schema.id.ProfileId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The profiles that there are, to be found by name or id. */
public record People(List<ListedProfile> profiles) {
  private static final int SHOWN = 5;

  public People {
    profiles = List.copyOf(profiles);
  }

  /**
   * The profile of exactly this name, or id.
   *
   * @throws NoSuchThing if several have it
   */
  public Optional<ListedProfile> find(String typed) {
    String wanted = PersonName.folded(typed);
    List<ListedProfile> found =
        matching(profile ->
            PersonName.folded(profile.name()).equals(wanted)
                || profile.id().toString().equals(wanted));
    return onlyOf(found, typed);
  }

  /**
   * The profile of this name, or whose name alone begins so; or of this id, or its beginning.
   *
   * @throws NoSuchThing if there is none, or several are meant
   */
  public ListedProfile requireBeginning(String typed) {
    String wanted = PersonName.folded(typed);
    return find(typed)
        .or(() ->
            onlyOf(
                matching(profile -> PersonName.folded(profile.name()).startsWith(wanted)), typed))
        .or(() -> byShortId(wanted))
        .orElseThrow(() -> unknown(typed));
  }

  /**
   * The profile of exactly this name, or id.
   *
   * @throws NoSuchThing if there is none, or several have it
   */
  public ListedProfile require(String typed) {
    return find(typed).orElseThrow(() -> unknown(typed));
  }

  /** Whose names one might take for this one. */
  public List<ListedProfile> near(String name) {
    return matching(profile -> PersonName.isNear(profile.name(), name));
  }

  /** The name of a profile; its id if it has gone meanwhile. */
  public String nameOf(ProfileId id) {
    return profiles.stream()
        .filter(profile -> profile.id().equals(id))
        .map(ListedProfile::name)
        .findFirst()
        .orElseGet(id::toString);
  }

  private Optional<ListedProfile> byShortId(String wanted) {
    if (!ShortId.isBeginning(wanted)) {
      return Optional.empty();
    }
    return onlyOf(matching(profile -> profile.id().toString().startsWith(wanted)), wanted);
  }

  private List<ListedProfile> matching(Predicate<ListedProfile> wanted) {
    return profiles.stream().filter(wanted).toList();
  }

  private static Optional<ListedProfile> onlyOf(List<ListedProfile> found, String typed) {
    if (found.size() > 1) {
      throw new NoSuchThing(
          "%d profiles answer to “%s”: %s.".formatted(found.size(), typed, list(found)),
          "Name one in full, or by its id.");
    }
    return found.stream().findFirst();
  }

  private NoSuchThing unknown(String typed) {
    List<ListedProfile> near = near(typed);
    return new NoSuchThing(
        "There is no profile “%s”.".formatted(typed),
        near.isEmpty()
            ? "See who there is with: tributary profile list"
            : "Did you mean %s?".formatted(list(near)));
  }

  private static String list(List<ListedProfile> profiles) {
    String listed =
        profiles.stream()
            .limit(SHOWN)
            .map(profile -> profile.name() + " (" + profile.id() + ")")
            .collect(Collectors.joining(", "));
    return profiles.size() > SHOWN ? listed + " …" : listed;
  }
}
