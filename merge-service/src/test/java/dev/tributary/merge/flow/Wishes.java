package dev.tributary.merge.flow;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tributary.schema.id.DecisionId;
import dev.tributary.schema.id.NoteId;
import dev.tributary.schema.id.ProfileId;

/** What a user may ask for as a decision, in JSON, and what it is about. */
record Wishes(Author author) {
  static String merging(ProfileId profile, ProfileId into) {
    return "{\"kind\":\"merge\",\"profile_id\":\"%s\",\"into_profile_id\":\"%s\"}"
        .formatted(profile, into);
  }

  static String moving(NoteId note, ProfileId profile) {
    return "{\"kind\":\"move\",\"note_id\":\"%s\",\"profile_id\":\"%s\"}".formatted(note, profile);
  }

  /** About the only conflict. */
  String onConflict(String kind) {
    return "{\"kind\":\"%s\",\"conflict_id\":\"%s\"}"
        .formatted(kind, conflict().path("id").textValue());
  }

  String onFact(String kind, String value) {
    return "{\"kind\":\"%s\",\"fact_id\":\"%s\"}".formatted(kind, factId(value));
  }

  String correction(DecisionId decision, String value, String right) {
    return "{\"kind\":\"correct\",\"fact_id\":\"%s\",%s}"
        .formatted(factId(value), author.value(decision, right));
  }

  String factId(String value) {
    return fact(value).path("id").textValue();
  }

  JsonNode fact(String value) {
    int index =
        author.facts().stream().map(it -> it.contains(": " + value + " (")).toList().indexOf(true);
    return listed("facts", "").path(index);
  }

  /** The only conflict. */
  JsonNode conflict() {
    return listed("conflicts", "").path(0);
  }

  JsonNode statements(String filter) {
    return listed("statements", filter);
  }

  JsonNode decision(DecisionId id) {
    return author.json("/v1/decisions/" + id);
  }

  private JsonNode listed(String what, String filter) {
    return author.json("/v1/profiles/" + author.profile + "/" + what + filter).path(what);
  }
}
