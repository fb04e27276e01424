package dev.tributary.merge.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.tributary.merge.flow.ErraticJudge.Verdict;
import dev.tributary.merge.flow.Gossip.Entry;
import dev.tributary.merge.merging.RefoldProfile;
import dev.tributary.schema.id.NoteRevision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * With a judge, too, a profile is what its notes say in the order in which they were written,
 * whatever order they are heard and judged in. More cases with {@code -Dlaws.cases=300}.
 */
class JudgingLawIT {
  private static final long FIRST = Long.getLong("laws.first", 1);
  private static final int CASES = Integer.getInteger("laws.cases", 24);
  private static final Instant LAST = Instant.parse("2059-01-01T10:00:00Z");
  private static final String NOTHING = "{\"facts\":[],\"reminders\":[],\"completions\":[]}";
  private static final ErraticJudge JUDGE = new ErraticJudge(FIRST);
  private static final WrittenAnswers MODEL = new WrittenAnswers(JUDGE::ask);

  @RegisterExtension static final RunningMerge MERGE = RunningMerge.answeredBy(MODEL);

  @RegisterExtension static final RunningMerge OTHER = RunningMerge.answeredBy(MODEL);

  private static List<Gossip> gossips;

  /** All at once, so that the workers of both instances keep getting in each other's way. */
  @BeforeAll
  static void start() {
    Awaitility.setDefaultTimeout(Duration.ofMinutes(5));
    gossips =
        LongStream.range(FIRST, FIRST + CASES)
            .mapToObj(seed -> new Gossip(new Author(MERGE), MODEL, seed))
            .toList();
    List<Gossip> unfinished = new ArrayList<>(gossips);
    Random random = new Random(FIRST);
    while (!unfinished.isEmpty()) {
      Gossip next = unfinished.get(random.nextInt(unfinished.size()));
      if (!next.next()) {
        unfinished.remove(next);
      }
    }
    awaitSettled(gossips.stream().map(gossip -> gossip.author).toList());
  }

  @Test
  void a_judged_profile_is_that_of_the_notes_in_the_order_in_which_they_were_written() {
    List<Author> orderly = gossips.stream().map(gossip -> new Author(MERGE)).toList();

    for (int number = 0; tell(orderly, number); number++) {
      awaitSettled(orderly);
    }

    assertThat(IntStream.range(0, CASES).boxed())
        .allSatisfy(index ->
            assertThat(merged(gossips.get(index).author))
                .as("%s", gossips.get(index))
                .isEqualTo(merged(orderly.get(index))));
  }

  @Test
  void a_refold_from_scratch_finds_nothing_to_change() {
    List<List<List<String>>> before = merged(gossips);
    List<List<String>> ids = gossips.stream().map(gossip -> gossip.author.factIds()).toList();
    RefoldProfile refold = MERGE.parts(RefoldProfile.class).getFirst();
    int events = events();

    gossips.forEach(gossip -> refold.refold(gossip.author.user, gossip.author.profile));

    assertThat(merged(gossips)).isEqualTo(before);
    assertThat(gossips.stream().map(gossip -> gossip.author.factIds()).toList()).isEqualTo(ids);
    assertThat(events()).isEqualTo(events);
  }

  @Test
  void nothing_waits_for_the_judge_in_the_end() {
    assertThat(gossips)
        .allSatisfy(gossip ->
            assertThat(
                    count(
                        "profiles.statement where user_id = ? and outcome = 'pending'",
                        gossip.author))
                .as("%s", gossip)
                .isZero());
  }

  @Test
  void a_note_that_goes_and_returns_is_judged_by_what_was_found_before() {
    List<List<List<String>>> before = merged(gossips);
    List<Gossip> told = gossips.stream().filter(it -> !it.surviving().isEmpty()).toList();
    List<Verdict> found = JUDGE.verdicts();

    told.forEach(Gossip::withdrawAndReturn);

    awaitSettled(told.stream().map(gossip -> gossip.author).toList());
    assertThat(merged(gossips)).isEqualTo(before);
    List<Verdict> all = JUDGE.verdicts();
    List<Verdict> later = all.subList(found.size(), all.size());
    assertThat(told)
        .allSatisfy(
            gossip -> assertThat(pairs(later, gossip)).noneMatch(pairs(found, gossip)::contains));
  }

  private static Set<Set<String>> pairs(List<Verdict> verdicts, Gossip gossip) {
    return verdicts.stream()
        .filter(verdict -> gossip.notes().contains(verdict.note()))
        .map(Verdict::pair)
        .collect(Collectors.toSet());
  }

  /** The next note of each; false where none is left. */
  private static boolean tell(List<Author> orderly, int number) {
    boolean isAnyLeft = false;
    for (int index = 0; index < orderly.size(); index++) {
      List<Entry> entries = gossips.get(index).surviving();
      if (number < entries.size()) {
        isAnyLeft = true;
        Author author = orderly.get(index);
        var note = new NoteRevision(author.newNote(), 1);
        MODEL.answer(note, entries.get(number).answer());
        author.publish(
            author.store(note, entries.get(number).writtenAt(), entries.get(number).text()));
      }
    }
    return isAnyLeft;
  }

  /** All of a profile's records lie on one partition: when the last is merged, all were heard. */
  private static void awaitSettled(List<Author> authors) {
    Map<NoteRevision, Author> unsettled = new LinkedHashMap<>();
    authors.forEach(author -> unsettled.put(sayNothing(author), author));
    await()
        .until(() -> {
          unsettled.entrySet().removeIf(it -> isSettled(it.getValue(), it.getKey()));
          return unsettled.isEmpty();
        });
  }

  private static boolean isSettled(Author author, NoteRevision last) {
    return author.stored.isMerged(last) && !author.stored.hasTasks();
  }

  private static NoteRevision sayNothing(Author author) {
    var last = new NoteRevision(author.newNote(), 1);
    MODEL.answer(last, NOTHING);
    author.publish(author.store(last, LAST, "Nothing."));
    return last;
  }

  private static List<List<List<String>>> merged(List<Gossip> gossips) {
    return gossips.stream().map(gossip -> merged(gossip.author)).toList();
  }

  /** What a reader sees, without ids. */
  private static List<List<String>> merged(Author author) {
    return List.of(sorted(author.facts()), sorted(author.conflicts()));
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }

  private static int events() {
    return gossips.stream()
        .mapToInt(gossip -> count("outbox.event where user_id = ?", gossip.author))
        .sum();
  }

  private static int count(String rows, Author author) {
    return Surroundings.DATABASE
        .sql("select count(*) from " + rows)
        .param(author.user.value())
        .query(Integer.class)
        .single();
  }
}
