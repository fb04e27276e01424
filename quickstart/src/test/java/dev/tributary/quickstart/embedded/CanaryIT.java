package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.tributary.merge.extraction.Extraction;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.client.NoteProgress;
import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.schema.id.NoteId;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Words that begin with a mark which occurs nowhere else, and a search for that mark. */
class CanaryIT {
  private static final Logger OURS = (Logger) LoggerFactory.getLogger("dev.tributary");

  private final SplittableRandom random =
      new SplittableRandom(SharedInstallation.IDS.next().getLeastSignificantBits());
  private final String mark = "zq" + letters(12);

  private String letters(int count) {
    var letters = new StringBuilder();
    random.ints(count, 'a', 'z' + 1).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private String canary() {
    return mark + letters(4);
  }

  @BeforeEach
  void log_all_there_is() {
    OURS.setLevel(Level.TRACE);
  }

  @AfterEach
  void log_as_usual() {
    OURS.setLevel(null);
  }

  @Test
  void no_word_of_a_note_is_found_in_what_is_kept() throws Exception {
    Diarist diarist = Diarist.about("Ilse " + canary());
    NoteId note = writeOfPlacesAndPromises(diarist);
    writeWhatCannotBeRead(diarist);
    sendWhatIsRefused(diarist);
    List<NoteProgress> notes = diarist.awaitFinal(6);
    diarist.awaitReminder("fired");

    var haystack = new Haystack(SharedInstallation.get());
    List<String> places = haystack.placesOf(mark);

    assertThat(places).isEmpty();
    // The words did go all the way, and the search does find what is there.
    assertThat(notes).filteredOn(NoteProgress::isParked).hasSize(2);
    assertThat(diarist.profile().name()).contains(mark);
    assertThat(diarist.profile().conflicts())
        .extracting(ShownConflict::challenger)
        .allMatch(side -> side.value().contains(mark) && side.quote().contains(mark))
        .hasSize(1);
    assertThat(haystack.placesOf(note.toString()))
        .contains("outbox.event", "tributary.notes")
        .anyMatch(place -> place.contains("pg_wal"))
        .anyMatch(place -> place.contains("pgdata/base"));
    assertThat(haystack.placesOf("tributary-merge"))
        .contains("logs/tributary.log")
        .anyMatch(place -> place.startsWith("kafka/"));
  }

  private NoteId writeOfPlacesAndPromises(Diarist diarist) {
    String first = "She lives in %s, says %s.".formatted(canary(), canary());
    String second = "She lives in " + canary();
    String promise = "I'll call her about " + canary();
    String rejected = "Nothing to see here, " + canary();
    diarist.writes(first, AnswerFixture.aFact(first, Predicate.LIVES_IN, canary()));
    diarist.writes(rejected, AnswerFixture.aFact(canary(), Predicate.HOBBY, canary()));
    diarist.writes(
        promise, AnswerFixture.aReminder(promise, "call about " + canary(), diarist.inSeconds(2)));
    return diarist.writes(second, AnswerFixture.aFact(second, Predicate.LIVES_IN, canary()));
  }

  private void writeWhatCannotBeRead(Diarist diarist) {
    String empty = AnswerFixture.json(new Extraction(List.of(), List.of(), List.of()));
    diarist.writes("One with " + canary(), "Here you are: " + canary());
    diarist.writes(
        "Another with " + canary(),
        empty.replace("\"facts\":[]", "\"facts\":[{\"%s\":\"%s\"}]".formatted(canary(), canary())));
  }

  /** What a client gets wrong must not be logged either. */
  private void sendWhatIsRefused(Diarist diarist) throws IOException, InterruptedException {
    String note = "/v1/notes/" + SharedInstallation.IDS.next();
    for (String body :
        List.of(
            "{\"body\": " + canary(),
            "{\"body\": \"%s!\"}".formatted(canary()),
            "{\"revision\": \"%s\"}".formatted(canary()),
            "{\"%s\": 1}".formatted(canary()))) {
      assertThat(put(diarist, note, body)).as(body).isEqualTo(400);
      assertThat(put(diarist, "/v1/profiles/" + diarist.profileId(), body)).isEqualTo(400);
    }
  }

  private static int put(Diarist diarist, String path, String body)
      throws IOException, InterruptedException {
    Installation installation = SharedInstallation.get();
    HttpRequest request =
        HttpRequest.newBuilder(installation.front().resolve(path))
            .header(
                "Authorization",
                "Bearer " + installation.foundation().issuer().tokenFor(diarist.user()))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
