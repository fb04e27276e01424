package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.ListedProfile;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.input.People;
import dev.tributary.quickstart.input.PersonName;
import dev.tributary.schema.id.IdSource;
import dev.tributary.schema.id.ProfileId;
import java.util.List;
import java.util.Optional;

/** The profile that a note is about, made if it is a new person's. */
final class ProfileChoice {
  private final TributaryClient client;
  private final IdSource ids;

  ProfileChoice(TributaryClient client, IdSource ids) {
    this.client = client;
    this.ids = ids;
  }

  /**
   * A profile, and what its choice brings to mind.
   *
   * @param hints one sentence each
   */
  record Chosen(ProfileId id, String name, boolean isNew, List<String> hints) {
    /** Removes a profile that was made for nothing. */
    void takeBack(TributaryClient client) {
      if (isNew) {
        client.profiles().delete(id);
      }
    }
  }

  Chosen orNew(String typed) {
    var people = new People(client.profiles().list());
    Optional<ListedProfile> known = people.find(typed);
    return known
        .map(profile -> new Chosen(profile.id(), profile.name(), false, List.of()))
        .orElseGet(() -> make(PersonName.of(typed), people));
  }

  private Chosen make(String name, People people) {
    var id = new ProfileId(ids.next());
    client.profiles().put(id, name);
    List<String> hints =
        people.near(name).stream()
            .map(near ->
                "“%s” is a new profile; there is also “%s”. If that is who is meant, delete the"
                        .formatted(name, near.name())
                    + " new one: tributary profile delete "
                    + id)
            .toList();
    return new Chosen(id, name, true, hints);
  }
}
