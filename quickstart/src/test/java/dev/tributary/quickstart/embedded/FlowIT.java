package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.client.Refused;
import dev.tributary.quickstart.client.ShownConflict;
import dev.tributary.quickstart.client.ShownFact;
import dev.tributary.quickstart.client.ShownReminder;
import dev.tributary.schema.event.ReminderFired;
import dev.tributary.schema.event.Topics;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ReminderId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class FlowIT {
  @Test
  void a_note_becomes_a_fact_a_contradiction_a_conflict_and_a_promise_a_reminder_that_fires() {
    Diarist diarist = Diarist.about("Ilse Brandt");
    String first = "Ilse lives in Ghent.";
    String second = "Ilse lives in Lille.";
    String third = "In three seconds I'll call Ilse.";

    NoteId ghent = diarist.writes(first, AnswerFixture.aFact(first, Predicate.LIVES_IN, "Ghent"));
    NoteId lille = diarist.writes(second, AnswerFixture.aFact(second, Predicate.LIVES_IN, "Lille"));
    diarist.writes(third, AnswerFixture.aReminder(third, "call her", diarist.inSeconds(3)));
    diarist.awaitFinal(3);
    ShownReminder fired = diarist.awaitReminder("fired");

    assertThat(diarist.profile().name()).isEqualTo("Ilse Brandt");
    assertThat(diarist.profile().facts())
        .extracting(ShownFact::value, ShownFact::status, ShownFact::quote, ShownFact::source)
        .containsExactlyInAnyOrder(
            tuple("Ghent", "current", first, ghent), tuple("Lille", "disputed", second, lille));
    assertThat(diarist.profile().conflicts())
        .extracting(ShownConflict::existing, ShownConflict::challenger)
        .containsExactly(
            tuple(
                new ShownConflict.Side("Ghent", first, ghent),
                new ShownConflict.Side("Lille", second, lille)));
    assertThat(fired.action()).isEqualTo("call her");
    assertThat(fired.firedAt()).isAfterOrEqualTo(fired.dueAt());
    assertThat(firings(fired.id())).hasSize(1);
  }

  private static List<ReminderFired> firings(ReminderId reminder) {
    String broker = SharedInstallation.get().foundation().broker().bootstrapServers();
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                TopicRecords.in(broker, List.of(Topics.FIRINGS)).stream()
                    .map(TopicRecords::event)
                    .map(ReminderFired.class::cast)
                    .filter(fired -> fired.reminderId().equals(reminder))
                    .toList(),
            firings -> !firings.isEmpty());
  }

  @Test
  void a_note_that_is_deleted_takes_with_it_what_only_it_said() {
    Diarist diarist = Diarist.about("Ilse Brandt");
    String text = "Ilse plays the cello.";
    NoteId note = diarist.writes(text, AnswerFixture.aFact(text, Predicate.HOBBY, "cello"));
    diarist.awaitFinal(1);

    diarist.client().deleteNote(note);

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(diarist.profile().facts()).isEmpty());
  }

  @Test
  void a_profile_shows_to_nobody_but_its_user() {
    Diarist diarist = Diarist.about("Ilse Brandt");
    Diarist stranger = Diarist.about("Somebody Else");

    assertThatThrownBy(() -> stranger.client().profile(diarist.profileId()))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.status()).isEqualTo(404));
  }

  @Test
  void a_request_without_a_token_is_refused_by_every_service() throws Exception {
    URI front = SharedInstallation.get().front();

    for (String path : List.of("/v1/notes/x", "/v1/profiles", "/v1/reminders")) {
      assertThat(get(front.resolve(path)).statusCode()).as(path).isEqualTo(401);
    }
  }

  @Test
  void a_path_of_no_service_is_not_found() throws Exception {
    HttpResponse<String> answer = get(SharedInstallation.get().front().resolve("/actuator/env"));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Not Found");
  }

  @Test
  void health_names_all_services_and_says_how_the_model_is() throws Exception {
    HttpResponse<String> answer = get(SharedInstallation.get().front().resolve("/health"));

    JsonNode health = new ObjectMapper().readTree(answer.body());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(health.path("status").textValue()).isEqualTo("UP");
    assertThat(health.path("services")).hasSize(3);
    assertThat(health.path("model").path("state").textValue()).isIn("answering", "unknown");
  }

  private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
  }
}
