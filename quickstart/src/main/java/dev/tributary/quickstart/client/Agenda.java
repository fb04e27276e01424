package dev.tributary.quickstart.client;

import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.ReminderId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The caller's reminders: {@code /v1/reminders}. */
public final class Agenda {
  private static final String PATH = "/v1/reminders";
  private static final int PAGE = 500;

  private final Api api;
  private final Sealing sealing;

  Agenda(Api api, Sealing sealing) {
    this.api = api;
    this.sealing = sealing;
  }

  /**
   * All of them, without those whose notes were withdrawn.
   *
   * @param profile in whose profile; null for anybody's
   */
  public List<ShownReminder> list(@Nullable ProfileId profile) {
    Query query = Query.of(PATH).with("profile_id", profile).with("limit", PAGE);
    return api.all(query, "reminders").stream()
        .filter(reminder -> !ShownReminder.isWithdrawn(reminder))
        .map(reminder -> ShownReminder.of(reminder, sealing))
        .toList();
  }

  public ShownReminder read(ReminderId id) {
    return ShownReminder.of(api.get(PATH + "/" + id), sealing);
  }

  /** Marks it as done; doing so again changes nothing. */
  public ShownReminder done(ReminderId id) {
    return ShownReminder.of(api.post(PATH + "/" + id + "/done"), sealing);
  }
}
