package dev.tributary.merge.merging;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works on something under the lock of the profile that it is part of. It can be brought to another
 * profile while the lock is waited for: then it is looked for again, in a transaction of its own,
 * because nobody may ask for a second lock while holding one.
 */
public final class HomeLock {
  private final RowLevelSession session;
  private final Profiles profiles;

  public HomeLock(RowLevelSession session, Profiles profiles) {
    this.session = session;
    this.profiles = profiles;
  }

  /**
   * Works in one transaction.
   *
   * @param home where it is now; empty if it is nowhere any more
   * @param work with the lock, or without one if it is nowhere
   */
  public <T> T hold(
      UserId user, Supplier<Optional<ProfileId>> home, Function<Optional<LockedProfile>, T> work) {
    Optional<T> done;
    do {
      done = session.as(user, () -> attempt(user, home, work));
    } while (done.isEmpty());
    return done.get();
  }

  /** Works in one transaction, or not at all if it is nowhere. */
  void run(UserId user, Supplier<Optional<ProfileId>> home, Consumer<LockedProfile> work) {
    hold(
        user,
        home,
        profile -> {
          profile.ifPresent(work);
          return profile.isPresent();
        });
  }

  private <T> Optional<T> attempt(
      UserId user, Supplier<Optional<ProfileId>> home, Function<Optional<LockedProfile>, T> work) {
    Optional<ProfileId> found = home.get();
    Optional<LockedProfile> locked = found.flatMap(profile -> profiles.lock(user, profile));
    return home.get().equals(found) ? Optional.of(work.apply(locked)) : Optional.empty();
  }
}
