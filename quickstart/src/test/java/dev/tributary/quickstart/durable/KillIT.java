package dev.tributary.quickstart.durable;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.quickstart.client.TributaryClient;
import dev.tributary.quickstart.embedded.HeldModel;
import dev.tributary.quickstart.embedded.NothingTwice;
import dev.tributary.quickstart.running.RunningInstallation;
import dev.tributary.schema.id.NoteId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * {@code -Dkills=20 -Dnotes=500} is the long run, {@code -Dseed} another one; restart times are
 * printed, and judged by people.
 */
class KillIT {
  private static final int KILLS = Integer.getInteger("kills", 2);
  private static final int NOTES = Integer.getInteger("notes", 40);
  private static final long SEED = Long.getLong("seed", 1);

  /** A reminder whose note came through after it was due is not fired any more. */
  private static final Set<String> ENDS = Set.of("fired", "expired");

  private static final Duration START = Duration.ofMinutes(5);

  @TempDir private Path temp;

  private final Random random = new Random(SEED);
  private final HeldModel model = new HeldModel();
  private final RestartTimes times = new RestartTimes();
  private @Nullable UpProcess current;

  private Path data() {
    return temp.resolve("data");
  }

  @AfterEach
  void stopAll() throws IOException {
    model.close();
    if (current != null && current.isAlive()) {
      current.kill();
      current.killDatabase();
    }
  }

  @Test
  void what_was_taken_is_merged_once_however_often_everything_is_killed() throws Exception {
    var diarist = new StubbornDiarist(data(), model);
    int port = freePort();

    for (int kill = 0; kill < KILLS; kill++) {
      UpProcess up = start(port);
      if (random.nextInt(4) == 0 && kill > 0) {
        MILLISECONDS.sleep(random.nextInt(6_000));
      } else {
        awaitMoving(up, diarist, kill > 0);
        writeUntil(diarist, NOTES * (kill + 1) / (KILLS + 1));
      }
      kill(up);
    }
    UpProcess last = start(port);
    awaitMoving(last, diarist, true);
    writeUntil(diarist, NOTES);

    judge(diarist);
    assertThat(last.stop()).isEqualTo(143);
    assertNoProcessIsLeft();
    times.print(KILLS, diarist.count(), SEED);
  }

  private UpProcess start(int port) throws IOException {
    times.begin();
    UpProcess up = UpProcess.start(data(), port, model.baseUrl(), temp.resolve("output"));
    current = up;
    return up;
  }

  private void kill(UpProcess up) throws IOException, InterruptedException {
    MILLISECONDS.sleep(random.nextInt(300));
    boolean alsoTheDatabase = random.nextInt(3) == 0;
    up.kill();
    if (alsoTheDatabase) {
      up.killDatabase();
    }
  }

  private void awaitMoving(UpProcess up, StubbornDiarist diarist, boolean isRestart) {
    await()
        .atMost(START)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> {
          assertThat(up.isAlive()).as("see %s", temp.resolve("output")).isTrue();
          return diarist.write();
        });
    NoteId probe = diarist.written().getLast();
    times.answers(isRestart);
    await().atMost(START).pollInterval(Duration.ofMillis(50)).until(() -> diarist.isMerged(probe));
    times.moves(isRestart);
  }

  private void writeUntil(StubbornDiarist diarist, int count) throws InterruptedException {
    while (diarist.count() < count) {
      diarist.write();
      MILLISECONDS.sleep(random.nextInt(100));
    }
  }

  private void judge(StubbornDiarist diarist) throws Exception {
    await().atMost(START).until(() -> haveAllEnded(diarist));
    TributaryClient client = diarist.client().orElseThrow();
    RunningInstallation running = RunningInstallation.in(data()).orElseThrow();
    assertThat(diarist.progress())
        .allMatch(NoteProgress::isMerged)
        .extracting(NoteProgress::note)
        .containsExactlyInAnyOrderElementsOf(diarist.written());
    assertThat(client.profile(diarist.profile()).facts())
        .extracting(ShownFact::source)
        .containsExactlyInAnyOrderElementsOf(diarist.written());
    int expected = (diarist.count() + 9) / 10;
    List<ShownReminder> ended =
        await()
            .atMost(START)
            .until(
                () -> client.reminders(diarist.profile()),
                reminders ->
                    reminders.size() == expected
                        && reminders.stream().allMatch(it -> ENDS.contains(it.state())));
    assertThat(ended).hasSize(expected);
    NothingTwice.judge(database(running), running.user());
  }

  private static boolean haveAllEnded(StubbornDiarist diarist) {
    List<NoteProgress> progress = diarist.progress();
    return progress.size() == diarist.count() && progress.stream().allMatch(NoteProgress::isFinal);
  }

  private static PGSimpleDataSource database(RunningInstallation running) {
    var url = URI.create(running.postgres());
    String[] login = url.getUserInfo().split(":", 2);
    var source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://" + url.getHost() + ":" + url.getPort() + url.getPath());
    source.setUser(login[0]);
    source.setPassword(login[1]);
    return source;
  }

  private void assertNoProcessIsLeft() {
    List<String> left = new ArrayList<>();
    ProcessHandle.allProcesses()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(command -> command.contains(data().toString()))
        .forEach(left::add);
    assertThat(left).isEmpty();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
