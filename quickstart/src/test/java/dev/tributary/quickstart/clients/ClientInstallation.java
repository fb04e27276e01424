package dev.tributary.quickstart.clients;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tributary.merge.profile.Predicate;
import dev.tributary.quickstart.embedded.AnswerFixture;
import dev.tributary.quickstart.embedded.Answers;
import dev.tributary.quickstart.embedded.HeldModel;
import dev.tributary.quickstart.embedded.Installation;
import dev.tributary.quickstart.embedded.InstallationSettings;
import dev.tributary.quickstart.embedded.SharedInstallation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** An installation whose model can read one note, whatever its id. */
final class ClientInstallation implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOTE = "Ottilie keeps bees on the roof.";
  private static final String QUOTE = "keeps bees on the roof";
  private static final String VALUE = "beekeeping";

  private final HeldModel model;
  private final Installation installation;

  private ClientInstallation(HeldModel model, Installation installation) {
    this.model = model;
    this.installation = installation;
  }

  /**
   * @param origins whose pages may use the API
   */
  static ClientInstallation allowing(List<String> origins) {
    var model = new HeldModel();
    model.record(NOTE, AnswerFixture.aFact(QUOTE, Predicate.HOBBY, VALUE));
    var settings =
        InstallationSettings.temporary(new Answers.Asked(model.baseUrl(), null, "held"))
            .allowing(origins);
    return new ClientInstallation(
        model, Installation.start(settings, SharedInstallation.CLOCK, SharedInstallation.IDS));
  }

  URI api() {
    return installation.front();
  }

  String note() {
    return NOTE;
  }

  /** What a client shows of the note: predicate, value, quote. */
  List<String> expectedFact() {
    return List.of("hobby", VALUE, "“" + QUOTE + "”");
  }

  /** What {@code tributary token} prints for a new user. */
  String token() throws IOException, InterruptedException {
    String user = JSON.writeValueAsString(Map.of("user", SharedInstallation.IDS.next()));
    var request =
        HttpRequest.newBuilder(installation.tokens())
            .header("Authorization", "Bearer " + installation.tokenSecret())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(user))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
          .path("token")
          .asText();
    }
  }

  @Override
  public void close() {
    installation.close();
    model.close();
  }
}
