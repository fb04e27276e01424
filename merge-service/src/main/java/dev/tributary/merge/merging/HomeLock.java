package dev.tributary.merge.merging;

import dev.tributary.platform.access.RowLevelSession;
import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Works on something under the lock of the profile that it is part of. It can be brought to another
 * profile while the lock is waited for: then it is looked for again, in a transaction of its own,
 * because nobody may ask for a second lock while holding one.
 */
public final class HomeLock {
  private static final int QUEUES = 1_024;

  private final RowLevelSession session;
  private final Profiles profiles;
  private final List<Lock> queues =
      Stream.<Lock>generate(ReentrantLock::new).limit(QUEUES).toList();

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
    // Whoever waits for another of this process does so without a connection, which others need.
    Lock queue = queues.get(Math.floorMod(user.hashCode(), QUEUES));
    queue.lock();
    try {
      return inTurn(user, home, work);
    } finally {
      queue.unlock();
    }
  }

  private <T> T inTurn(
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
