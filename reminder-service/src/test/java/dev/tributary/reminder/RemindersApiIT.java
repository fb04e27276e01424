package dev.tributary.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tributary.schema.id.ProfileId;
import dev.tributary.schema.id.UserId;
import dev.tributary.schema.seal.Columns;
import dev.tributary.schema.seal.NotAuthentic;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RemindersApiIT {
  private static final Instant TOMORROW = Subject.in(Duration.ofDays(1));
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Publisher publisher = new Publisher();
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
    publisher.close();
    HTTP.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/reminders", "/v1/reminders?profile_id=none", "/nowhere"})
  void who_shows_no_token_is_shown_nothing(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(service.uri(path)).build();

    HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(JSON.readTree(answer.body()).get("type").asString())
        .isEqualTo("urn:tributary:problem:unauthenticated");
  }

  @Test
  void a_reminder_is_listed_as_notes_tell_it_and_with_what_became_of_it() throws Exception {
    Subject subject = known(Subject.ofSomebody());

    JsonNode listed = list(subject.user(), "").get(0);

    assertThat(listed.propertyNames())
        .containsExactlyInAnyOrder(
            "id",
            "profile_id",
            "revision",
            "said",
            "state",
            "due",
            "due_at",
            "time_zone",
            "recurrence",
            "source_note_id",
            "closed_by_note_id",
            "fired_at",
            "done_at",
            "key_version",
            "body");
    assertThat(listed.get("id").asString()).isEqualTo(subject.id().toString());
    assertThat(listed.get("profile_id").asString()).isEqualTo(subject.profile().toString());
    assertThat(listed.get("said").asString()).isEqualTo("requested");
    assertThat(listed.get("state").asString()).isEqualTo("scheduled");
    assertThat(listed.get("due_at").asString()).isEqualTo(TOMORROW.toString());
    assertThat(listed.get("time_zone").asString()).isEqualTo("Europe/Berlin");
    assertThat(listed.get("fired_at").isNull()).isTrue();
  }

  @Test
  void its_body_opens_with_the_users_data_key() throws Exception {
    Subject subject = known(Subject.ofSomebody());

    JsonNode listed = list(subject.user(), "").get(0);

    assertThat(opened(subject, listed.get("body").asString())).isEqualTo(Subject.TEXT);
    assertThat(listed.get("key_version").asInt()).isEqualTo(1);
  }

  @Test
  void a_withdrawn_one_has_no_body() throws Exception {
    Subject subject = known(Subject.ofSomebody());
    publisher.publish(subject.said("withdrawn", 2, TOMORROW));
    Database.awaitState(subject, "closed");

    JsonNode listed = list(subject.user(), "").get(0);

    assertThat(listed.get("body").isNull()).isTrue();
    assertThat(listed.get("key_version").isNull()).isTrue();
  }

  @Test
  void a_user_sees_their_own_reminders_only() throws Exception {
    Subject mine = known(Subject.ofSomebody());
    Subject theirs = known(Subject.of(new UserId(Surroundings.IDS.next()), mine.profile()));

    List<String> seen = ids(list(mine.user(), "?profile_id=" + mine.profile()));

    assertThat(seen).containsExactly(mine.id().toString()).doesNotContain(theirs.id().toString());
  }

  @Test
  void one_profiles_reminders_can_be_asked_for() throws Exception {
    Subject wanted = known(Subject.ofSomebody());
    known(Subject.of(wanted.user(), new ProfileId(Surroundings.IDS.next())));

    List<String> seen = ids(list(wanted.user(), "?profile_id=" + wanted.profile()));

    assertThat(seen).containsExactly(wanted.id().toString());
  }

  @Test
  void pages_follow_each_other_until_there_is_no_next() throws Exception {
    Subject first = known(Subject.ofSomebody());
    Subject second = known(Subject.of(first.user(), first.profile()));
    Subject third = known(Subject.of(first.user(), first.profile()));
    JsonNode whole = answered(first.user(), "?limit=2");
    List<String> page = ids(whole.get("reminders"));

    JsonNode rest = answered(first.user(), "?limit=2&after=" + whole.get("next").asString());

    List<String> next = ids(rest.get("reminders"));
    assertThat(rest.get("next").isNull()).isTrue();

    assertThat(page).hasSize(2);
    assertThat(next).hasSize(1).doesNotContainAnyElementsOf(page);
    assertThat(List.of(page.get(0), page.get(1), next.get(0)))
        .containsExactlyInAnyOrder(
            first.id().toString(), second.id().toString(), third.id().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile_id=Jane", "after=Jane", "limit=Jane", "state=Jane"})
  void a_wrong_parameter_is_named_and_not_quoted(String parameter) throws Exception {
    HttpResponse<String> answer = get(Subject.ofSomebody().user(), "?" + parameter);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).get("field").asString())
        .isEqualTo(parameter.substring(0, parameter.indexOf('=')));
    assertThat(answer.body()).doesNotContain("Jane");
  }

  private static Subject known(Subject subject) {
    publisher.publish(subject.requested(1, TOMORROW));
    Database.awaitState(subject, "scheduled");
    return subject;
  }

  @Test
  void the_next_one_that_is_due_comes_first_and_what_is_not_to_fire_last() throws Exception {
    Subject later = Subject.ofSomebody();
    Subject undated = Subject.of(later.user(), later.profile());
    Subject sooner = Subject.of(later.user(), later.profile());
    publisher.publish(
        later.requested(1, TOMORROW.plusSeconds(60)),
        undated.requested(1, null),
        sooner.requested(1, TOMORROW));
    Database.awaitState(sooner, "scheduled");
    Database.awaitState(later, "scheduled");
    Database.awaitState(undated, "undated");

    JsonNode first = answered(later.user(), "?limit=2");

    assertThat(ids(first.get("reminders")))
        .containsExactly(sooner.id().toString(), later.id().toString());
    String next = first.get("next").asString();
    assertThat(ids(list(later.user(), "?after=" + next))).containsExactly(undated.id().toString());
  }

  @Test
  void those_in_one_state_can_be_asked_for() throws Exception {
    Subject scheduled = known(Subject.ofSomebody());
    Subject closed = known(Subject.of(scheduled.user(), scheduled.profile()));
    publisher.publish(closed.said("completed", 2, TOMORROW));
    Database.awaitState(closed, "closed");

    List<String> seen = ids(list(scheduled.user(), "?state=closed"));

    assertThat(seen).containsExactly(closed.id().toString());
  }

  @Test
  void what_is_called_done_is_closed_has_no_alarm_and_stays_so() throws Exception {
    Subject subject = known(Subject.ofSomebody());

    HttpResponse<String> done = post(subject.user(), "/" + subject.id() + "/done");
    HttpResponse<String> again = post(subject.user(), "/" + subject.id() + "/done");
    publisher.publish(subject.said("moved", 2, TOMORROW.plusSeconds(60)));
    Database.awaitRevision(subject, 2);

    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(done.body()).get("state").asString()).isEqualTo("closed");
    assertThat(JSON.readTree(done.body()).get("done_at").isNull()).isFalse();
    assertThat(again.body()).isEqualTo(done.body());
    assertThat(Database.state(subject)).isEqualTo("closed");
    assertThat(Database.hasAlarm(subject)).isFalse();
    assertThat(JSON.readTree(get(subject.user(), "/" + subject.id()).body()).get("said").asString())
        .isEqualTo("moved");
  }

  @Test
  void somebody_else_s_reminder_does_not_exist() throws Exception {
    Subject subject = known(Subject.ofSomebody());
    UserId somebody = Subject.ofSomebody().user();

    HttpResponse<String> read = get(somebody, "/" + subject.id());
    HttpResponse<String> done = post(somebody, "/" + subject.id() + "/done");

    assertThat(read.statusCode()).isEqualTo(404);
    assertThat(done.statusCode()).isEqualTo(404);
    assertThat(Database.state(subject)).isEqualTo("scheduled");
  }

  private static JsonNode list(UserId user, String query) throws Exception {
    return answered(user, query).get("reminders");
  }

  private static JsonNode answered(UserId user, String query) throws Exception {
    HttpResponse<String> answer = get(user, query);
    assertThat(answer.statusCode()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static HttpResponse<String> post(UserId user, String path)
      throws IOException, InterruptedException {
    return HTTP.send(
        request(user, path).POST(HttpRequest.BodyPublishers.noBody()).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(UserId user, String path) {
    return HttpRequest.newBuilder(service.uri("/v1/reminders" + path))
        .header("Authorization", "Bearer " + Surroundings.ISSUER.tokenFor(user));
  }

  private static HttpResponse<String> get(UserId user, String query)
      throws IOException, InterruptedException {
    return HTTP.send(request(user, query).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static List<String> ids(JsonNode reminders) {
    return reminders.valueStream().map(it -> it.get("id").asString()).toList();
  }

  private static String opened(Subject subject, String body) throws NotAuthentic {
    return subject
        .dataKey()
        .openText(Columns.REMINDER_BODY, subject.id().toString(), Base64.getDecoder().decode(body));
  }
}
