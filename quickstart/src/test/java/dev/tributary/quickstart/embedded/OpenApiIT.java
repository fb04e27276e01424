package dev.tributary.quickstart.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.merge.profile.Predicate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** {@code -Dopenapi.write} writes the document anew instead of only comparing it. */
class OpenApiIT {
  private static final Path DOCUMENT = Path.of("..", "docs", "openapi.json");
  private static final String NONE = "00000000-0000-4000-8000-000000000000";

  @Test
  void the_document_describes_the_running_services() throws IOException {
    String described = OpenApi.of(SharedInstallation.get());

    if (System.getProperty("openapi.write") != null) {
      Files.writeString(DOCUMENT, described);
    }

    assertThat(described).isEqualTo(Files.readString(DOCUMENT));
  }

  @Test
  void every_operation_answers_as_the_document_says() {
    Diarist rosa = Diarist.about("Rosa Lindqvist");
    rosa.writes("Net 30.", AnswerFixture.aFact("Net 30", Predicate.PAYMENT_TERMS, "net 30"));
    rosa.writes("Net 60.", AnswerFixture.aFact("Net 60", Predicate.PAYMENT_TERMS, "net 60"));
    String promised = AnswerFixture.aReminder("call Rosa", "call Rosa", rosa.inSeconds(3_600));
    rosa.writes("I will call Rosa.", promised);
    rosa.awaitFinal(3);
    rosa.awaitReminder("scheduled");
    var described = DescribedApi.read(OpenApi.of(SharedInstallation.get()));
    var api = new DescribedApi(described, rosa.user());

    drive(api, rosa.profileId().toString());

    assertThat(api.called()).isEqualTo(api.operations());
  }

  private static void driveConsent(DescribedApi api, String profile) {
    String allowed = "{\"allowed\":true}";
    api.call(204, "PUT", "/v1/consent", NONE, "{\"allowed\":false}");
    api.call(200, "GET", "/v1/consent", NONE, null);
    api.call(204, "PUT", "/v1/consent", NONE, allowed);
    api.call(400, "PUT", "/v1/consent", NONE, "{}");
    api.call(204, "PUT", "/v1/profiles/{id}/consent", profile, allowed);
    api.call(200, "GET", "/v1/profiles/{id}/consent", profile, null);
  }

  private static void drive(DescribedApi api, String profile) {
    api.call(200, "POST", "/v1/keys/session", NONE, null);
    api.call(200, "GET", "/v1/status", NONE, null);
    api.call(200, "GET", "/v1/spending?from=2026-03-01&to=2026-03-31", NONE, null);
    api.call(400, "GET", "/v1/spending?from=2026-03-01&to=2026-02-28", NONE, null);
    driveConsent(api, profile);
    JsonNode known = api.call(200, "GET", "/v1/profiles/{id}", profile, null);
    String renamed = "{\"name\":\"%s\",\"key_version\":1}".formatted(known.path("name").asText());
    api.call(200, "PUT", "/v1/profiles/{id}", profile, renamed);
    api.call(400, "PUT", "/v1/profiles/{id}", profile, "{}");
    api.call(200, "GET", "/v1/profiles?limit=1", NONE, null);
    for (String what : new String[] {"facts", "statements", "conflicts", "notes"}) {
      api.call(200, "GET", "/v1/profiles/{id}/" + what, profile, null);
      api.call(404, "GET", "/v1/profiles/{id}/" + what, NONE, null);
    }
    JsonNode conflicts = api.call(200, "GET", "/v1/conflicts?status=open", NONE, null);
    api.call(200, "GET", "/v1/conflicts/{id}", first(conflicts, "conflicts"), null);
    driveDecisions(api, first(conflicts, "conflicts"));
    JsonNode reminders = api.call(200, "GET", "/v1/reminders", NONE, null);
    api.call(200, "GET", "/v1/reminders/{id}", first(reminders, "reminders"), null);
    api.call(200, "POST", "/v1/reminders/{id}/done", first(reminders, "reminders"), null);
    api.call(200, "POST", "/v1/dead-letters/redrive", NONE, null);
    api.call(200, "POST", "/v1/extractions/reread", NONE, null);
    driveNotes(api, profile);
    api.call(204, "DELETE", "/v1/profiles/{id}", profile, null);
    api.call(404, "GET", "/v1/profiles/{id}", profile, null);
  }

  private static void driveDecisions(DescribedApi api, String conflict) {
    String decision = SharedInstallation.IDS.next().toString();
    api.call(201, "PUT", "/v1/decisions/{id}", decision, settling("take", conflict));
    api.call(200, "PUT", "/v1/decisions/{id}", decision, settling("take", conflict));
    api.call(409, "PUT", "/v1/decisions/{id}", decision, settling("keep", conflict));
    api.call(404, "PUT", "/v1/decisions/{id}", NONE, settling("keep", NONE));
    api.call(400, "PUT", "/v1/decisions/{id}", NONE, "{\"kind\":\"keep\"}");
    api.call(200, "GET", "/v1/decisions?limit=1", NONE, null);
    api.call(200, "GET", "/v1/decisions/{id}", decision, null);
    api.call(204, "DELETE", "/v1/decisions/{id}", decision, null);
  }

  private static String settling(String kind, String conflict) {
    return "{\"kind\":\"%s\",\"conflict_id\":\"%s\"}".formatted(kind, conflict);
  }

  private static void driveNotes(DescribedApi api, String profile) {
    JsonNode notes = api.call(200, "GET", "/v1/notes?limit=2", NONE, null);
    String note = first(notes, "notes");
    api.call(200, "GET", "/v1/notes/{id}", note, null);
    api.call(400, "GET", "/v1/notes/{id}", "Rosa", null);
    String added = SharedInstallation.IDS.next().toString();
    api.call(201, "PUT", "/v1/notes/{id}", added, body(profile, 40));
    api.call(200, "PUT", "/v1/notes/{id}", added, body(profile, 40));
    api.call(412, "PUT", "/v1/notes/{id}", added, body(profile, 41));
    api.call(204, "DELETE", "/v1/notes/{id}", added, null);
    api.call(404, "DELETE", "/v1/notes/{id}", NONE, null);
  }

  private static String body(String profile, int size) {
    return """
    {"revision":1,"profile_id":"%s","body":"%s","key_version":1,"written_at":"2026-03-02T18:12:00Z",\
    "time_zone":"Europe/Berlin"}\
    """
        .formatted(profile, Base64.getEncoder().encodeToString(new byte[size]));
  }

  private static String first(JsonNode page, String things) {
    return page.path(things).path(0).path("id").asText();
  }
}
