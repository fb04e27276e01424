package dev.tributary.quickstart.cli;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.view.Changes;
import dev.tributary.quickstart.view.Portrait;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.NoteRevision;
import dev.tributary.schema.id.ProfileId;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Changes a profile's notes and, if asked to, waits to see what that does to the profile. */
final class Saving {
  private final TributaryClient client;
  private final WaitOptions options;
  private final Surroundings surroundings;
  private final Consumer<String> milestone;
  private final Portraits portraits;

  /**
   * @param milestone takes how things stand, for those who see no progress
   */
  Saving(
      TributaryClient client,
      WaitOptions options,
      Surroundings surroundings,
      Consumer<String> milestone) {
    this.client = client;
    this.options = options;
    this.surroundings = surroundings;
    this.milestone = milestone;
    this.portraits = new Portraits(client);
  }

  /**
   * What came of it.
   *
   * @param progress null, like the changes, if nobody waited
   */
  record Result(@Nullable NoteProgress progress, @Nullable Changes changes) {
    static final Result NOT_AWAITED = new Result(null, null);
  }

  Result save(ProfileId profile, NoteRevision note, Runnable change) {
    Optional<Portrait> before = before(profile);
    change.run();
    if (before.isEmpty()) {
      return Result.NOT_AWAITED;
    }
    NoteProgress merged = watch().untilMerged(profile, note);
    return new Result(merged, Changes.between(before.get(), portraits.of(profile)));
  }

  Result delete(ProfileId profile, NoteId note, Runnable change) {
    Optional<Portrait> before = before(profile);
    change.run();
    if (before.isEmpty()) {
      return Result.NOT_AWAITED;
    }
    watch().untilGone(profile, note);
    return new Result(null, Changes.between(before.get(), portraits.of(profile)));
  }

  private Optional<Portrait> before(ProfileId profile) {
    return options.wait ? Optional.of(portraits.of(profile)) : Optional.empty();
  }

  private NoteWatch watch() {
    return new NoteWatch(
        client, surroundings.terminal().err(), milestone, surroundings.clock(), options.timeout());
  }
}
