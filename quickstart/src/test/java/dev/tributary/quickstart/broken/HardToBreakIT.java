package dev.tributary.quickstart.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.embedded.SharedInstallation;
import dev.tributary.schema.id.NoteId;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Thousands of bad requests, records and rows against one running installation. {@code
 * -Dbroken.count} says how many, {@code -Dbroken.seed} which.
 */
class HardToBreakIT {
  private static final int COUNT = Integer.getInteger("broken.count", 2_000);
  private static final int TAMPERED_EACH = Math.max(1, COUNT / 100);
  private static final int WARM_UP = 60;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final SplittableRandom random = new SplittableRandom(Long.getLong("broken.seed", 1));
  private final String marker = "zqbroken" + random.nextLong(1L << 40, 1L << 41);
  private final Control control = new Control();
  private final Control victim = new Control();

  @Test
  void what_is_bad_is_answered_or_kept_with_its_cause_and_changes_nothing_else() throws Exception {
    NoteId note = control.write("Ines lives in Faro.", Predicate.LIVES_IN, "Faro");
    NoteId pattern = victim.write("Ines lives in Beja.", Predicate.LIVES_IN, "Beja");
    List<Object> everything = control.everything();

    try (HttpClient http = HttpClient.newHttpClient();
        var records = new EveryRecordAccountedFor(marker)) {
      var requests = new EveryOneAnswered(http);
      var rows = new TamperedRows(victim, pattern);
      Footprint before = send(WARM_UP, note, requests, records);
      rows.write(TAMPERED_EACH);

      Footprint after = send(COUNT / 2, note, requests, records);

      rows.judge(PATIENCE);
      tell(requests.counts(), records.counts(), rows.counts());
      requests.judge();
      after.judge(before);
    }
    assertThat(control.everything()).isEqualTo(everything);
    control.write("Ines plays the cello.", Predicate.HOBBY, "cello");
    assertThat(Files.readString(SharedInstallation.log())).doesNotContain(marker);
  }

  /** The first time is for what is loaded and pooled once: it must not count as kept. */
  private Footprint send(
      int each, NoteId note, EveryOneAnswered requests, EveryRecordAccountedFor records)
      throws Exception {
    var badRequests = new BadRequests(control, note, marker, random);
    var badRecords = new BadRecords(control, note, marker);
    for (int turn = 0; turn < each; turn++) {
      records.send(badRecords.next(turn));
      requests.send(badRequests.next(turn));
    }
    records.judge(PATIENCE);
    return Footprint.now();
  }

  @SafeVarargs
  private static void tell(Map<String, Integer>... counts) {
    for (Map<String, Integer> each : counts) {
      each.forEach((kind, count) -> System.out.printf("%6d  %s%n", count, kind));
    }
  }
}
